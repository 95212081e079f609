import type { BrowserContext, Page } from '@playwright/test';
import type { Fix } from '../../src/domain/walk/fix.ts';

declare global {
  interface Window {
    /** The test's hand on the page's geolocation. */
    readonly testPosition: {
      tell(fix: Fix): void;
      fail(code: 1 | 2 | 3): void;
      readonly watchers: number;
      /** When the last told fix was taken; null before the first. */
      readonly lastAtMs: number | null;
    };
  }
}

/**
 * Replaces the page's geolocation by one that says what the test tells it, with the track's own times: the app's
 * capture adapter stays the real one. Playwright's own geolocation cannot carry times.
 */
export async function installPosition(context: BrowserContext): Promise<void> {
  await context.addInitScript(replacePosition);
}

/** Runs in the page, before the app asks where it is. */
export function replacePosition(): void {
  const watchers = new Map<number, { told: PositionCallback; failed: PositionErrorCallback | null | undefined }>();
  let nextWatch = 1;
  let last: GeolocationPosition | null = null;

  const asPosition = (fix: Fix): GeolocationPosition => {
    const coords = {
      latitude: fix.lat,
      longitude: fix.lng,
      accuracy: fix.accuracyMetres,
      altitude: fix.altitudeMetres,
      altitudeAccuracy: null,
      heading: null,
      speed: null,
    };
    return {
      timestamp: fix.atMs,
      coords: { ...coords, toJSON: () => coords },
      toJSON: () => ({ timestamp: fix.atMs, coords }),
    };
  };
  const geolocation: Geolocation = {
    watchPosition(told, failed) {
      const id = nextWatch++;
      watchers.set(id, { told, failed });
      return id;
    },
    clearWatch: (id) => void watchers.delete(id),
    getCurrentPosition(told) {
      if (last) told(last);
    },
  };
  Object.defineProperty(navigator, 'geolocation', { value: geolocation });
  Object.defineProperty(window, 'testPosition', {
    value: {
      tell(fix: Fix) {
        last = asPosition(fix);
        for (const watcher of watchers.values()) watcher.told(last);
      },
      fail(code: 1 | 2 | 3) {
        const error = { code, message: '', PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 } as const;
        for (const watcher of watchers.values()) watcher.failed?.(error);
      },
      get watchers() {
        return watchers.size;
      },
      get lastAtMs() {
        return last?.timestamp ?? null;
      },
    },
  });
}

/** A fix as old as this is still a fresh one to the app. */
const freshMs = 8000;

/** Tells the page these fixes one after another, its clock going along by some seconds at a time. */
export async function walkAlong(page: Page, fixes: readonly Fix[]): Promise<void> {
  await page.waitForFunction(() => window.testPosition.watchers > 0);
  for (let from = 0; from < fixes.length; ) {
    const startedAtMs = fixes[from]?.atMs ?? 0;
    const later = fixes.findIndex(({ atMs }, at) => at > from && atMs - startedAtMs > freshMs);
    const some = fixes.slice(from, later === -1 ? fixes.length : later);
    from += some.length;
    await page.clock.setFixedTime(some.at(-1)?.atMs ?? 0);
    await page.evaluate((told) => {
      for (const fix of told) window.testPosition.tell(fix);
    }, some);
  }
}
