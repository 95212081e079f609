import type { Fix } from '../../domain/walk/fix.ts';
import { type EntryCount, type PlacedEntry, placeEntries } from '../../domain/walk/place-entries.ts';
import type { WalkEntry } from '../../domain/walk/walk-entry.ts';
import type { Alarm, WalkJournal } from './ports.ts';
import type { StorageTrouble } from './walker-ports.ts';

export interface EntryWriter {
  write(entry: WalkEntry): void;
  /** Resolves when everything taken so far is on disk, however long the disk refuses. */
  drain(): Promise<void>;
}

export interface EntryWriterWorld {
  readonly journal: WalkJournal;
  readonly alarm: Alarm;
  /** Called only when the fix is on disk. */
  readonly onWritten: (fix: Fix) => void;
  readonly onTrouble: (trouble: StorageTrouble | null) => void;
}

/** While the disk refuses, a new entry or this long a wait makes it try again. */
export const retryMs = 2000;

/**
 * Writes a walk's entries in their order, each in a transaction of its own; those that came while the disk refused wait in
 * memory and go together. Nobody hears of a fix before it is on disk.
 */
export function createEntryWriter(world: EntryWriterWorld, walkId: string, after: EntryCount): EntryWriter {
  let taken = after;
  let unwritten: readonly PlacedEntry[] = [];
  let isWriting = false;
  let isRefused = false;
  let cancelRetry: () => void = () => undefined;
  let waiting: (() => void)[] = [];

  async function writeAll(): Promise<void> {
    if (isWriting) return;
    isWriting = true;
    cancelRetry();
    while (unwritten.length > 0) {
      const batch = isRefused ? unwritten : unwritten.slice(0, 1);
      const kept = await world.journal.write(walkId, batch);
      if (!kept.ok) {
        isRefused = true;
        world.onTrouble(kept.trouble);
        cancelRetry = world.alarm(retryMs, () => void writeAll());
        break;
      }
      unwritten = unwritten.slice(batch.length);
      if (isRefused) world.onTrouble(null);
      isRefused = false;
      for (const entry of batch) if ('fix' in entry) world.onWritten(entry.fix);
    }
    isWriting = false;
    if (unwritten.length > 0) return;
    const drained = waiting;
    waiting = [];
    for (const resolve of drained) resolve();
  }

  return {
    write(entry) {
      unwritten = [...unwritten, ...placeEntries([entry], taken)];
      taken = 'fix' in entry ? { ...taken, fixes: taken.fixes + 1 } : { ...taken, events: taken.events + 1 };
      void writeAll();
    },
    drain: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        void writeAll();
      }),
  };
}
