import type { Position } from '../../../domain/geo/position.ts';
import type { Gap } from '../../../domain/walk/gap.ts';
import type { Segment, Track } from '../../../domain/walk/track.ts';

/** The walk while the way through one of its gaps is drawn: what stood there before is away, and the rest of it still missing. */
export function draftTrack(
  { segments }: Track,
  { from, to }: Pick<Gap, 'from' | 'to'>,
  points: readonly Position[],
): Track {
  const others = segments.filter(
    (segment) => !(segment.origin === 'mended' && isAt(segment.points[0], from) && isAt(segment.points.at(-1), to)),
  );
  const next = others.findIndex(
    (segment, i) => isAt(segment.points[0], to) && isAt(others[i - 1]?.points.at(-1), from),
  );
  if (next === -1 || points.length === 0) return { segments: others };
  const untimed = [from, ...points].map(({ lat, lng }) => ({ lat, lng, atMs: null }));
  const drawn: Segment = { origin: 'mended', movement: 'foot', points: untimed };
  return { segments: others.toSpliced(next, 0, drawn) };
}

function isAt(point: Position | undefined, place: Position): boolean {
  return point !== undefined && point.lat === place.lat && point.lng === place.lng;
}
