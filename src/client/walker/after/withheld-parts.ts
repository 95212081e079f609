import { distanceMetres } from '../../../domain/geo/distance.ts';
import { metresFromLine } from '../../../domain/geo/metres-from-line.ts';
import type { Position } from '../../../domain/geo/position.ts';
import { tangentPlane } from '../../../domain/geo/tangent-plane.ts';
import type { Track } from '../../../domain/walk/track.ts';

/** Lengths that stay on the phone, in metres. */
export interface WithheldParts {
  readonly atStart: number;
  readonly onTheWay: number;
  readonly atEnd: number;
}

/** A cut lies on the line it cuts; so much is rounding. */
const onLineMetres = 2;
/** Less than this is not worth a word. */
const leastMetres = 15;

/** Which parts of a walk on foot are cut away, of all that is. */
export function withheldParts(walk: Track, kept: Track, withheldMetres: number): WithheldParts {
  const edges = edgesOf(walk);
  const whole = edges.at(-1)?.toMetres ?? 0;
  const first = kept.segments[0]?.points[0];
  const last = kept.segments.at(-1)?.points.at(-1);
  const from = first && edges.find((edge) => isOn(first, edge));
  const until = last && edges.findLast((edge) => isOn(last, edge));
  const atStart = from && first ? from.fromMetres + distanceMetres(from.from, first) : 0;
  const atEnd = until && last ? whole - until.fromMetres - distanceMetres(until.from, last) : 0;
  const told = (metres: number) => (metres < leastMetres ? 0 : metres);
  return { atStart: told(atStart), atEnd: told(atEnd), onTheWay: told(withheldMetres - atStart - atEnd) };
}

interface Edge {
  readonly from: Position;
  readonly to: Position;
  /** Walked until the edge begins, and until it ends. */
  readonly fromMetres: number;
  readonly toMetres: number;
}

function edgesOf({ segments }: Track): readonly Edge[] {
  const edges: Edge[] = [];
  for (const { movement, points } of segments) {
    if (movement === 'ride') continue;
    for (const [i, to] of points.entries()) {
      const from = points[i - 1];
      const fromMetres = edges.at(-1)?.toMetres ?? 0;
      if (from) edges.push({ from, to, fromMetres, toMetres: fromMetres + distanceMetres(from, to) });
    }
  }
  return edges;
}

function isOn(position: Position, { from, to }: Edge): boolean {
  const plane = tangentPlane(position);
  const line = [from, to].flatMap((end) => plane.toPlane(end) ?? []);
  return metresFromLine({ x: 0, y: 0 }, line) <= onLineMetres;
}
