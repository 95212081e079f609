import type { Fix } from '../../domain/walk/fix.ts';
import type { Alarm, PositionSource } from './ports.ts';
import type { Locator, PositionTrouble } from './walker-ports.ts';

/** Longest anybody is kept waiting for "Der jeg står". */
const patienceMs = 15_000;
/** A street's half width: good enough to say which bench, so it is taken at once. */
const plentyMetres = 10;
/** Beyond this the place is a guess; the walker shows it on the map instead. */
const usableMetres = 50;

/** Asks the device where it is, once. */
export function createLocator({ positions, alarm }: { positions: PositionSource; alarm: Alarm }): Locator {
  return {
    locate: () =>
      new Promise((resolve) => {
        let best: Fix | null = null;
        let trouble: PositionTrouble = 'silent';
        let stops: readonly (() => void)[] = [];
        let isOver = false;
        const end = () => {
          if (isOver) return;
          isOver = true;
          for (const stop of stops) stop();
          if (best !== null && best.accuracyMetres <= usableMetres) {
            const { lat, lng, accuracyMetres } = best;
            resolve({ ok: true, position: { lat, lng }, accuracyMetres });
          } else resolve({ ok: false, trouble: best === null ? trouble : 'unavailable' });
        };
        const onFix = (fix: Fix) => {
          if (best === null || fix.accuracyMetres < best.accuracyMetres) best = fix;
          if (fix.accuracyMetres <= plentyMetres) end();
        };
        const onTrouble = (told: PositionTrouble) => {
          trouble = told;
          if (told === 'denied' || told === 'unsupported') end();
        };
        stops = [alarm(patienceMs, end), positions.watch({ onFix, onTrouble })];
        // A device without positions answers before there was anything to stop.
        if (isOver) for (const stop of stops) stop();
      }),
  };
}
