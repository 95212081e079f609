export type Scheme = 'system' | 'light' | 'dark';
export type TextSize = 'normal' | 'large' | 'largest';

const darkDevice = () => window.matchMedia('(prefers-color-scheme: dark)');

/**
 * Shows the page in the chosen scheme and follows the device while the choice is `system`.
 * Returns the function that stops following.
 */
export function applyScheme(scheme: Scheme): () => void {
  const device = darkDevice();
  const show = () => {
    const dark = scheme === 'dark' || (scheme === 'system' && device.matches);
    document.documentElement.dataset.colorScheme = dark ? 'dark' : 'light';
  };
  show();
  device.addEventListener('change', show);
  return () => device.removeEventListener('change', show);
}

export function applyTextSize(size: TextSize): void {
  document.documentElement.dataset.textSize = size;
}
