import type { RecordingEvent } from '../../domain/walk/recording.ts';
import type { WalkEntry } from '../../domain/walk/walk-entry.ts';
import type { Clock, PositionSource, WakeLockKeeper, WatchBattery, WatchVisibility } from './ports.ts';

export interface Sensors {
  readonly clock: Clock;
  readonly positions: PositionSource;
  readonly wakeLock: WakeLockKeeper;
  readonly watchVisibility: WatchVisibility;
  readonly watchBattery: WatchBattery;
}

export interface SensorListener {
  isPaused(): boolean;
  write(entry: WalkEntry): void;
  tell(event: RecordingEvent): void;
}

/**
 * Hears what the phone tells during a walk: each is written down, and what the screen need not wait for is told at once. Gives
 * the function that ends it.
 */
export function hearSensors(world: Sensors, { isPaused, write, tell }: SensorListener): () => void {
  const now = () => world.clock.nowMs();
  let isLost = false;
  const stops = [
    world.watchVisibility((visible) => {
      const atMs = now();
      tell({ type: visible ? 'visible' : 'hidden', atMs });
      write({ event: { what: visible ? 'seen' : 'hidden', atMs } });
    }),
    world.wakeLock.hold((keptOn) => {
      tell({ type: 'screen', keptOn });
      write({ event: { what: 'screen', keptOn, atMs: now() } });
    }),
    world.watchBattery((low) => write({ event: { what: 'battery', low, atMs: now() } })),
    world.positions.watch({
      onFix(fix) {
        // A pause is the walker's word that this stretch is theirs alone.
        if (isPaused()) return;
        const heardAtMs = now();
        if (isLost) write({ event: { what: 'found', atMs: heardAtMs } });
        isLost = false;
        write({ fix: { ...fix, heardAtMs } });
      },
      onTrouble(trouble) {
        const atMs = now();
        tell({ type: 'position-trouble', trouble, atMs });
        // In a pause nobody asks where the walker is.
        if (isPaused()) return;
        isLost = true;
        write({ event: { what: 'lost', trouble, atMs } });
      },
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
