import type { Fix } from '../../domain/walk/fix.ts';
import type { PositionTrouble } from '../../domain/walk/recorder-state.ts';

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

function watchDevice(geolocation: Geolocation, listener: PositionListener): () => void {
  let silence: ReturnType<typeof setTimeout> | undefined;
  let lastTrouble: PositionTrouble = 'silent';
  const expectCallback = () => {
    clearTimeout(silence);
    silence = setTimeout(() => {
      listener.onTrouble(lastTrouble);
      expectCallback();
    }, silenceMs);
  };
  const watchId = geolocation.watchPosition(
    (position) => {
      lastTrouble = 'silent';
      expectCallback();
      listener.onFix(readFix(position));
    },
    (error) => {
      if (error.code === error.PERMISSION_DENIED) {
        clearTimeout(silence);
        listener.onTrouble('denied');
        return;
      }
      // Comes between good fixes too; it is told only when the silence after it lasts.
      lastTrouble = 'unavailable';
    },
    { enableHighAccuracy: true, maximumAge: 0 },
  );
  expectCallback();
  return () => {
    clearTimeout(silence);
    geolocation.clearWatch(watchId);
  };
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
