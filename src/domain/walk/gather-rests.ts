import { distanceMetres } from '../geo/distance.ts';
import type { Position } from '../geo/position.ts';
import type { CleaningRules } from './cleaning-rules.ts';
import type { Fix } from './fix.ts';
import type { TrackPoint } from './track.ts';

/**
 * Points of a chain, with each rest gathered at its mean place from its first to its last moment. No time is lost, but
 * ten minutes on a bench no longer draw 300 m of scribble over the neighbouring cells.
 */
export function gatherRests(chain: readonly Fix[], rules: CleaningRules): readonly TrackPoint[] {
  const points: TrackPoint[] = [];
  for (let i = 0; i < chain.length; ) {
    const rest = restFrom(chain, i, rules);
    const first = chain[i];
    const last = chain[rest.end - 1];
    if (!first || !last) break;
    if (isRest(chain.slice(i, rest.end), rules)) {
      points.push({ ...rest.centre, atMs: first.atMs }, { ...rest.centre, atMs: last.atMs });
      i = rest.end;
    } else {
      points.push({ lat: first.lat, lng: first.lng, atMs: first.atMs });
      i += 1;
    }
  }
  return points;
}

/** The longest stretch from `start` in which each fix lies within drift or accuracy of the mean of those before it. */
function restFrom(chain: readonly Fix[], start: number, rules: CleaningRules): { end: number; centre: Position } {
  let end = start;
  let centre: Position = { lat: 0, lng: 0 };
  for (let fix = chain[start]; fix; fix = chain[end]) {
    const count = end - start;
    const radius = Math.max(rules.driftMetres, fix.accuracyMetres);
    if (count > 0 && distanceMetres(centre, fix) > radius) break;
    centre = {
      lat: (centre.lat * count + fix.lat) / (count + 1),
      lng: (centre.lng * count + fix.lng) / (count + 1),
    };
    end += 1;
  }
  return { end, centre };
}

/** Long enough, and its last third hardly further on than its first: with poor accuracy a slow walk looks still otherwise. */
function isRest(fixes: readonly Fix[], rules: CleaningRules): boolean {
  const first = fixes[0];
  const last = fixes.at(-1);
  if (!first || !last || last.atMs - first.atMs <= rules.restAfterSeconds * 1000) return false;
  const third = Math.max(1, Math.floor(fixes.length / 3));
  const progress = distanceMetres(meanOf(fixes.slice(0, third)), meanOf(fixes.slice(-third)));
  return progress / ((last.atMs - first.atMs) / 1000) <= rules.restMetresPerSecond;
}

function meanOf(fixes: readonly Fix[]): Position {
  const sum = fixes.reduce((total, { lat, lng }) => ({ lat: total.lat + lat, lng: total.lng + lng }), {
    lat: 0,
    lng: 0,
  });
  return { lat: sum.lat / fixes.length, lng: sum.lng / fixes.length };
}
