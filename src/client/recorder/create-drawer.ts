import {
  addPoint,
  type Drawing,
  type Drawn,
  drawnMetres,
  movePoint,
  noDrawing,
  removePoint,
  trackOfDrawing,
  undoStroke,
} from '../../domain/walk/drawing.ts';
import type { Drawer, Stroked } from './drawer-port.ts';
import type { Clock, DrawingStore, Ids, InTurn, Shelf } from './ports.ts';

export interface DrawerWorld {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly shelf: Shelf;
  readonly store: DrawingStore;
  /** Two quick presses, or two windows, must not both build on the same line. */
  readonly inTurn: InTurn;
}

/** As short as what an imported file may hold. */
const shortestMetres = 50;

export function createDrawer({ clock, ids, shelf, store, inTurn }: DrawerWorld): Drawer {
  const read = async () => (await store.read()) ?? noDrawing;

  /** A drawing without points is none, unless a group waits for it. */
  async function keep(drawing: Drawing): Promise<Stroked> {
    const kept = await store.keep(drawing.points.length === 0 && drawing.people === undefined ? null : drawing);
    return kept.ok ? { ok: true, points: drawing.points.length } : { ok: false, failure: kept.trouble };
  }

  const stroke = (draw: (drawing: Drawing) => Drawn): Promise<Stroked> =>
    inTurn(async () => {
      const drawn = draw(await read());
      return drawn.ok ? keep(drawn.drawing) : drawn;
    });

  return {
    drawing: store.live,
    add: (point) => stroke((drawing) => addPoint(drawing, point)),
    move: (at, to) => stroke((drawing) => movePoint(drawing, at, to)),
    remove: (at) => stroke((drawing) => removePoint(drawing, at)),
    undo: () => stroke((drawing) => ({ ok: true, drawing: undoStroke(drawing) })),
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
