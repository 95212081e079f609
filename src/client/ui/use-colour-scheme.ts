import { useSyncExternalStore } from 'react';

const subscribe = (onChange: () => void) => {
  const watcher = new MutationObserver(onChange);
  watcher.observe(document.documentElement, { attributes: true, attributeFilter: ['data-color-scheme'] });
  return () => watcher.disconnect();
};
const read = () => (document.documentElement.dataset.colorScheme === 'dark' ? 'dark' : 'light');

/** What `applyScheme` shows now, for parts that draw their own colours, such as the map. */
export function useColourScheme(): 'light' | 'dark' {
  return useSyncExternalStore(subscribe, read);
}
