import type { Fix } from '../../domain/walk/fix.ts';
import type { Alarm, WalkJournal } from './ports.ts';
import type { StorageTrouble } from './walker-ports.ts';

export interface FixWriter {
  write(fix: Fix): void;
  /** Resolves when everything taken so far is on disk, however long the disk refuses. */
  drain(): Promise<void>;
}

export interface FixWriterWorld {
  readonly journal: WalkJournal;
  readonly alarm: Alarm;
  /** Called only when the fix is on disk. */
  readonly onWritten: (fix: Fix) => void;
  readonly onTrouble: (trouble: StorageTrouble | null) => void;
}

/** While the disk refuses, a new fix or this long a wait makes it try again. */
export const retryMs = 2000;

/**
 * Writes fixes in their order, each in a transaction of its own; those that came while the disk refused wait in memory and go
 * together. Nobody hears of a fix before it is on disk.
 */
export function createFixWriter(world: FixWriterWorld, walkId: string, firstSeq: number): FixWriter {
  let nextSeq = firstSeq;
  let unwritten: readonly { readonly seq: number; readonly fix: Fix }[] = [];
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
      for (const { fix } of batch) world.onWritten(fix);
    }
    isWriting = false;
    if (unwritten.length > 0) return;
    const drained = waiting;
    waiting = [];
    for (const resolve of drained) resolve();
  }

  return {
    write(fix) {
      unwritten = [...unwritten, { seq: nextSeq, fix }];
      nextSeq += 1;
      void writeAll();
    },
    drain: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        void writeAll();
      }),
  };
}
