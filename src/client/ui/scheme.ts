export const schemes = ['system', 'light', 'dark', 'contrast'] as const;
export type Scheme = (typeof schemes)[number];
export type ShownScheme = 'light' | 'dark' | 'contrast' | 'contrast-dark';
export type TextSize = 'normal' | 'large' | 'largest';

/** What the device says of the screen it wants. */
export interface DeviceWish {
  readonly dark: boolean;
  readonly moreContrast: boolean;
}

/** Forced colours cannot be painted over, but the map and its marks are pictures: they then come in strong contrast. */
const queries = {
  dark: '(prefers-color-scheme: dark)',
  moreContrast: '(prefers-contrast: more), (forced-colors: active)',
} as const;

/** Strong contrast has its night too: white paper blinds whoever chose a dark device. */
export function shownScheme(scheme: Scheme, device: DeviceWish): ShownScheme {
  if (scheme === 'contrast' || (scheme === 'system' && device.moreContrast)) {
    return device.dark ? 'contrast-dark' : 'contrast';
  }
  if (scheme === 'system') return device.dark ? 'dark' : 'light';
  return scheme;
}

/**
 * Shows the page in the chosen scheme and follows the device where the choice leaves something to it.
 * Returns the function that stops following.
 */
export function applyScheme(scheme: Scheme): () => void {
  const dark = window.matchMedia(queries.dark);
  const moreContrast = window.matchMedia(queries.moreContrast);
  const show = () => {
    const device = { dark: dark.matches, moreContrast: moreContrast.matches };
    document.documentElement.dataset.colorScheme = shownScheme(scheme, device);
    colourBrowserFrame();
  };
  show();
  for (const list of [dark, moreContrast]) list.addEventListener('change', show);
  return () => {
    for (const list of [dark, moreContrast]) list.removeEventListener('change', show);
  };
}

/** The browser's own frame around the page is of the page's paper, whatever the device thinks of light and dark. */
function colourBrowserFrame(): void {
  const paper = getComputedStyle(document.documentElement).getPropertyValue('--ds-color-neutral-background-default');
  for (const frame of document.querySelectorAll('meta[name="theme-color"]')) frame.setAttribute('content', paper);
}

export function applyTextSize(size: TextSize): void {
  document.documentElement.dataset.textSize = size;
}
