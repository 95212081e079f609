import { useSyncExternalStore } from 'react';

/** As in narrow.css: from here on the rail stands at the side and has room for everything. */
const wide = '(width > 73.75em)';

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(wide);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(wide).matches);
}
