import { type Drawing, drawnMetres, noDrawing, trackOfDrawing } from '../../domain/walk/drawing.ts';
import { createStrokes } from './create-strokes.ts';
import type { Drawer } from './drawer-port.ts';
import type { Clock, DraftStore, Ids, InTurn, Shelf } from './ports.ts';

export interface DrawerWorld {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly shelf: Shelf;
  readonly store: DraftStore<Drawing>;
  readonly inTurn: InTurn;
}

/** As short as what an imported file may hold. */
const shortestMetres = 50;

export function createDrawer({ clock, ids, shelf, store, inTurn }: DrawerWorld): Drawer {
  const read = async () => (await store.read()) ?? noDrawing;

  /** A drawing without points is none, unless a group waits for it. */
  const keep = (drawing: Drawing) =>
    store.keep(drawing.points.length === 0 && drawing.people === undefined ? null : drawing);

  return {
    drawing: store.live,
    ...createStrokes({ read, keep, inTurn }),
    attest: (people) => inTurn(async () => store.keep({ ...(await read()), people })),
    drop: () => inTurn(() => store.keep(null)),
    finish: () =>
      inTurn(async () => {
        const drawing = await read();
        const metres = drawnMetres(drawing);
        if (metres < shortestMetres) return { ok: false, failure: 'too-short' };
        const walkId = ids.uuid();
        const atMs = clock.nowMs();
        const walk = {
          id: walkId,
          status: 'finished',
          origin: 'drawn',
          startedAtMs: null,
          endedAtMs: null,
          addedAtMs: atMs,
          metres,
          notes: [],
          wanted: false,
          choices: null,
          campaign: null,
          discsMade: false,
          ...(drawing.people === undefined ? {} : { people: drawing.people }),
        } as const;
        const kept = await shelf.commit({
          atMs,
          walks: [walk],
          tracks: [{ walkId, track: trackOfDrawing(drawing) }],
          endsDrawing: true,
        });
        return kept.ok ? { ok: true, walkId } : { ok: false, failure: kept.trouble };
      }),
  };
}
