import { useSyncExternalStore } from 'react';
import type { ShownScheme } from './scheme.ts';

const shown: readonly ShownScheme[] = ['light', 'dark', 'contrast', 'contrast-dark'];

const subscribe = (onChange: () => void) => {
  const watcher = new MutationObserver(onChange);
  watcher.observe(document.documentElement, { attributes: true, attributeFilter: ['data-color-scheme'] });
  return () => watcher.disconnect();
};
const read = () => shown.find((scheme) => scheme === document.documentElement.dataset.colorScheme) ?? 'light';

/** What `applyScheme` shows now, for parts that draw their own colours, such as the map. */
export function useColourScheme(): ShownScheme {
  return useSyncExternalStore(subscribe, read);
}
