import type { Bin, Removed } from './bin-port.ts';
import type { WalksDesk } from './create-walks.ts';
import type { Change, Clock, InTurn, Sending, Shelf } from './ports.ts';
import type { Kept, Spots } from './walker-ports.ts';
import { createLive } from './writable-live.ts';

export interface BinWorld {
  readonly shelf: Shelf;
  readonly clock: Clock;
  readonly inTurn: InTurn;
  readonly walks: Pick<WalksDesk, 'remove' | 'protectFinished' | 'queueWaiting'>;
  readonly spots: Pick<Spots, 'remove' | 'mayBeThere'> & { queueWaiting(): Promise<void> };
}

type Contents = Omit<Change, 'atMs'>;

/**
 * Deletes at once and remembers in the page what it was. Nothing is hidden on the disk that could be sent or come back by
 * itself: a page that dies has deleted.
 */
export function createBin({ shelf, clock, inTurn, walks, spots }: BinWorld): Bin {
  const last = createLive<Removed | null>(null);
  let contents: Contents | null = null;

  async function readWalk(id: string): Promise<Contents> {
    // Its discs must be made before: those stay, and a walk that comes back must not make them twice.
    await walks.protectFinished().catch(() => undefined);
    const [walk, track, entries] = [await shelf.readWalk(id), await shelf.readTrack(id), await shelf.readEntries(id)];
    return {
      walks: walk === null ? [] : [walk],
      tracks: track === null ? [] : [{ walkId: id, track }],
      journals: [{ walkId: id, entries }],
    };
  }

  async function readSpot(id: string): Promise<Contents> {
    const spot = await shelf.readSpot(id);
    return { spots: spot === null ? [] : [spot], media: await shelf.readMediaOf(id) };
  }

  /** What was queued and never left was dropped with it: without its campaign it is queued again like anything new. */
  async function queuedAnew<T extends { readonly id: string; readonly campaign: string | null }>(kept: T): Promise<T> {
    const sendings = await shelf.readContributions(kept.id);
    return sendings.some(isPut) ? kept : { ...kept, campaign: null };
  }

  return {
    last,
    async remove(what, id) {
      const whole = what === 'walk' ? await readWalk(id) : await readSpot(id);
      const kept = await (what === 'walk' ? walks : spots).remove(id, 'here');
      if (!kept.ok) return kept;
      contents = whole;
      last.set({ what, id, state: 'gone' });
      return kept;
    },
    async removeEverywhere(what, id) {
      const kept = await (what === 'walk' ? walks : spots).remove(id, 'everywhere');
      if (!kept.ok) return kept;
      contents = null;
      last.set({ what, id, state: 'everywhere' });
      return kept;
    },
    async mayBeThere() {
      const removed = last.get();
      return removed !== null && spots.mayBeThere(removed.id);
    },
    async restore(): Promise<Kept> {
      const [removed, whole] = [last.get(), contents];
      if (removed === null || whole === null) return { ok: true };
      const kept = await inTurn(async () =>
        shelf.commit({
          ...whole,
          atMs: clock.nowMs(),
          walks: await Promise.all((whole.walks ?? []).map(queuedAnew)),
          spots: await Promise.all((whole.spots ?? []).map(queuedAnew)),
        }),
      );
      if (!kept.ok) return kept;
      contents = null;
      last.set({ ...removed, state: 'back' });
      await (removed.what === 'walk' ? walks : spots).queueWaiting();
      return kept;
    },
    empty() {
      contents = null;
      last.set(null);
    },
  };
}

function isPut({ op }: Sending): boolean {
  return op === 'put';
}
