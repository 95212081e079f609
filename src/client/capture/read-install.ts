import type { InstallKind } from '../recorder/walker-ports.ts';

export interface BrowserFacts {
  readonly userAgent: string;
  readonly touchPoints: number;
  /** Opened from the home screen, without the browser's own bars. */
  readonly isStandalone: boolean;
}

/** Which advice about the home screen is true on this device. It stays on the device, as everything that is known of it. */
export function installKindOf({ userAgent, touchPoints, isStandalone }: BrowserFacts): InstallKind {
  if (isStandalone) return 'installed';
  if (/iPhone|iPad|iPod/.test(userAgent)) return 'iphone-browser';
  // An iPad calls itself a Mac; no Mac has a touch screen.
  if (/Macintosh/.test(userAgent) && touchPoints > 1) return 'iphone-browser';
  return /Android/.test(userAgent) ? 'android-browser' : 'other';
}

export function readInstall(): InstallKind {
  const { userAgent, maxTouchPoints, standalone } = navigator as Navigator & { readonly standalone?: boolean };
  const isStandalone = standalone === true || window.matchMedia('(display-mode: standalone)').matches;
  return installKindOf({ userAgent, touchPoints: maxTouchPoints, isStandalone });
}
