import { Workbox } from 'workbox-window';
import type { Live } from '../recorder/live.ts';
import { createLive } from '../recorder/writable-live.ts';

export interface AppUpdate {
  /** True once a newer version lies ready on the device. */
  readonly isWaiting: Live<boolean>;
  /** Starts the newer version, by the walker's wish only; false while a walk is recorded. */
  apply(): boolean;
}

/**
 * Registers the service worker after the page has loaded, so that the first screen is not held up. A newer version is only
 * ever started by `apply`, or when every window of the app was closed.
 */
export function registerWorker(isRecording: () => boolean): AppUpdate {
  const isWaiting = createLive(false);
  // A development server and browsers in a private window have none; everything but starting offline works.
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return { isWaiting, apply: () => false };
  const workbox = new Workbox('/sw.js');
  workbox.addEventListener('waiting', () => isWaiting.set(true));
  let isWished = false;
  workbox.addEventListener('controlling', () => {
    // Another window may have asked for it: this one goes on with the code it has.
    if (isWished && !isRecording()) window.location.reload();
  });
  workbox.register().catch((error: unknown) => {
    // An untrusted certificate or a full disk forbids it. The app works on, only not after closing it offline.
    console.error('The app could not be kept for offline use:', error);
  });
  return {
    isWaiting,
    apply() {
      if (isRecording() || !isWaiting.get()) return false;
      isWished = true;
      workbox.messageSkipWaiting();
      return true;
    },
  };
}
