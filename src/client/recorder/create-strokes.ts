import { addPoint, type Drawing, type Drawn, movePoint, removePoint, undoStroke } from '../../domain/walk/drawing.ts';
import type { Stroked, Strokes } from './drawer-port.ts';
import type { InTurn } from './ports.ts';
import type { Kept } from './walker-ports.ts';

export interface StrokesWorld {
  read(): Promise<Drawing>;
  keep(drawing: Drawing): Promise<Kept>;
  /** Two quick presses, or two windows, must not both build on the same line. */
  readonly inTurn: InTurn;
}

/** The changes of a drawing, each built on what is kept and kept before it answers. */
export function createStrokes({ read, keep, inTurn }: StrokesWorld): Omit<Strokes, 'drawing'> {
  const stroke = (draw: (drawing: Drawing) => Drawn): Promise<Stroked> =>
    inTurn(async () => {
      const drawn = draw(await read());
      if (!drawn.ok) return drawn;
      const kept = await keep(drawn.drawing);
      return kept.ok ? { ok: true, points: drawn.drawing.points.length } : { ok: false, failure: kept.trouble };
    });
  return {
    add: (point) => stroke((drawing) => addPoint(drawing, point)),
    move: (at, to) => stroke((drawing) => movePoint(drawing, at, to)),
    remove: (at) => stroke((drawing) => removePoint(drawing, at)),
    undo: () => stroke((drawing) => ({ ok: true, drawing: undoStroke(drawing) })),
  };
}
