import { type Drawing, noDrawing } from '../../domain/walk/drawing.ts';
import { isMendOf } from '../../domain/walk/mend.ts';
import type { GapMending } from '../../domain/walk/mend-line.ts';
import { createStrokes } from './create-strokes.ts';
import type { MendDrawer } from './drawer-port.ts';
import type { DraftStore, InTurn, MendDraft } from './ports.ts';
import type { Walks } from './walker-ports.ts';

export interface MendDrawerWorld {
  readonly walks: Pick<Walks, 'mend'>;
  /** What is being drawn of one walk: one draft for each gap that was begun. */
  readonly storeOf: (walkId: string) => DraftStore<readonly MendDraft[]>;
  readonly inTurn: InTurn;
}

/** Draws the way through one gap. What is half drawn waits, also while another gap is drawn. */
export function createMendDrawer(
  { walks, storeOf, inTurn }: MendDrawerWorld,
  walkId: string,
  { gap, mend }: GapMending,
): MendDrawer {
  const store = storeOf(walkId);
  // What was drawn before is gone on with.
  const before: Drawing =
    mend?.how === 'drawn'
      ? { ...noDrawing, points: mend.points.map((point) => ({ ...point, name: null })) }
      : noDrawing;
  const drawingOf = (drafts: readonly MendDraft[] | null): Drawing =>
    drafts?.find((draft) => isMendOf(draft, gap))?.drawing ?? before;
  const read = async () => drawingOf(await store.read());
  const keep = async (drawing: Drawing | null) => {
    const others = ((await store.read()) ?? []).filter((draft) => !isMendOf(draft, gap));
    const drafts = drawing === null ? others : [...others, { gap, drawing }];
    return store.keep(drafts.length === 0 ? null : drafts);
  };
  return {
    drawing: {
      get() {
        const drafts = store.live.get();
        return drafts === undefined ? undefined : drawingOf(drafts);
      },
      subscribe: store.live.subscribe,
    },
    ...createStrokes({ read, keep, inTurn }),
    finish: () =>
      inTurn(async () => {
        const { points } = await read();
        if (points.length === 0) return { ok: false, failure: 'no-points' };
        const places = points.map(({ lat, lng }) => ({ lat, lng }));
        const kept = await walks.mend(walkId, gap, { gap, how: 'drawn', points: places });
        if (!kept.ok) return { ok: false, failure: kept.trouble };
        await keep(null);
        return { ok: true };
      }),
  };
}
