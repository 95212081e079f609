import { type Drawing, noDrawing } from '../../domain/walk/drawing.ts';
import { isMendOf } from '../../domain/walk/mend.ts';
import type { GapMending } from '../../domain/walk/mend-line.ts';
import { createStrokes } from './create-strokes.ts';
import type { MendDrawer } from './drawer-port.ts';
import type { DraftStore, InTurn, MendDraft } from './ports.ts';
import type { Walks } from './walker-ports.ts';

export interface MendDrawerWorld {
  readonly walks: Pick<Walks, 'mend'>;
  readonly store: DraftStore<MendDraft>;
  readonly inTurn: InTurn;
}

/** Draws the way through one gap. There is one draft at a time; whoever begins at another gap has left the first. */
export function createMendDrawer(
  { walks, store, inTurn }: MendDrawerWorld,
  walkId: string,
  { gap, mend }: GapMending,
): MendDrawer {
  // What was drawn before is gone on with.
  const before: Drawing =
    mend?.how === 'drawn'
      ? { ...noDrawing, points: mend.points.map((point) => ({ ...point, name: null })) }
      : noDrawing;
  const drawingOf = (draft: MendDraft | null): Drawing =>
    draft !== null && draft.walkId === walkId && isMendOf(draft, gap) ? draft.drawing : before;
  const read = async () => drawingOf(await store.read());
  return {
    drawing: {
      get() {
        const draft = store.live.get();
        return draft === undefined ? undefined : drawingOf(draft);
      },
      subscribe: store.live.subscribe,
    },
    ...createStrokes({ read, keep: (drawing) => store.keep({ walkId, gap, drawing }), inTurn }),
    finish: () =>
      inTurn(async () => {
        const { points } = await read();
        if (points.length === 0) return { ok: false, failure: 'no-points' };
        const places = points.map(({ lat, lng }) => ({ lat, lng }));
        const kept = await walks.mend(walkId, gap, { gap, how: 'drawn', points: places });
        if (!kept.ok) return { ok: false, failure: kept.trouble };
        await store.keep(null);
        return { ok: true };
      }),
  };
}
