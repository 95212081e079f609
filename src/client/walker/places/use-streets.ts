import type { StreetRun } from '../../../domain/geo/streets-along.ts';
import type { Track } from '../../../domain/walk/track.ts';
import { useAsked } from '../../map/names/use-asked.ts';
import { usePorts } from '../ports-context.tsx';

/** A track with the streets of each of its segments, none for a ride or for what was mended. */
export interface NamedTrack {
  readonly track: Track;
  readonly streets: readonly (readonly StreetRun[])[];
}

/** null: not known, or not yet. `of` names the track, e.g. by its walk's id. */
export function useStreets(of: string, track: Track | null): NamedTrack | null {
  const { places } = usePorts();
  const key = track === null || track.segments.length === 0 ? null : `streets ${of} ${shapeOf(track)}`;
  return useAsked(places, key, async (signal) => {
    if (track === null) return null;
    const lines = track.segments.map(({ movement, origin, points }) =>
      movement === 'foot' && origin !== 'mended' ? points : [],
    );
    const streets = await places.streetsAlong(lines, signal);
    // A map without a way under the whole walk knows nothing: the list then says what it says without names.
    return streets?.flat().some(({ name, kind }) => name !== null || kind !== null) ? { track, streets } : null;
  });
}

/** A walk under way grows, and a cut one has other ends. */
function shapeOf({ segments }: Track): string {
  return segments
    .map(({ points }) =>
      [points.length, points[0]?.lat, points[0]?.lng, points.at(-1)?.lat, points.at(-1)?.lng].join(' '),
    )
    .join(';');
}
