import type { Fix } from '../../domain/walk/fix.ts';
import type { PositionTrouble } from '../../domain/walk/recorder-state.ts';
import { watchVisibility } from './page-visibility.ts';

/** After this long without a callback the walker is told: with "Safari Websites" off there is never one, nor a prompt. */
const silenceMs = 15_000;

interface PositionListener {
  onFix(fix: Fix): void;
  onTrouble(trouble: PositionTrouble): void;
}

/** Positions of the device while the page is seen. `watch` gives the function that ends it. */
export function createGeolocation(): { watch(listener: PositionListener): () => void } {
  return {
    watch(listener) {
      if (!('geolocation' in navigator)) {
        listener.onTrouble('unsupported');
        return () => undefined;
      }
      return watchDevice(navigator.geolocation, listener);
    },
  };
}

/** A denied watch is dead for good: when the walker comes back, or the setting changes, another is begun. */
function watchDevice(geolocation: Geolocation, listener: PositionListener): () => void {
  let watchId: number | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let lastTrouble: PositionTrouble = 'silent';
  const expectCallback = () => {
    clearTimeout(silence);
    silence = setTimeout(() => {
      listener.onTrouble(lastTrouble);
      expectCallback();
    }, silenceMs);
  };
  const begin = () => {
    if (watchId !== undefined) geolocation.clearWatch(watchId);
    watchId = geolocation.watchPosition(
      (position) => {
        lastTrouble = 'silent';
        expectCallback();
        listener.onFix(readFix(position));
      },
      (error) => {
        // Both come between good fixes too, or stay: it is told again as long as the silence after it lasts.
        lastTrouble = error.code === error.PERMISSION_DENIED ? 'denied' : 'unavailable';
        if (lastTrouble === 'unavailable') return;
        expectCallback();
        listener.onTrouble('denied');
      },
      { enableHighAccuracy: true, maximumAge: 0 },
    );
    expectCallback();
  };
  const beginAnew = () => {
    if (lastTrouble === 'denied') begin();
  };
  begin();
  const forget = [watchVisibility((visible) => visible && beginAnew()), watchPermission(beginAnew)];
  return () => {
    clearTimeout(silence);
    if (watchId !== undefined) geolocation.clearWatch(watchId);
    for (const one of forget) one();
  };
}

/** Calls back when the walker changes what the browser may know; not every browser tells. Gives the function that ends it. */
function watchPermission(onChange: () => void): () => void {
  const ended = new AbortController();
  const listen = async () => {
    const status = await navigator.permissions.query({ name: 'geolocation' });
    status.addEventListener('change', onChange, { signal: ended.signal });
  };
  if ('permissions' in navigator) listen().catch(() => undefined);
  return () => ended.abort();
}

function readFix({ coords, timestamp }: GeolocationPosition): Fix {
  return {
    atMs: timestamp,
    lat: coords.latitude,
    lng: coords.longitude,
    accuracyMetres: coords.accuracy,
    altitudeMetres: coords.altitude,
  };
}
