import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { distanceMetres } from '../../src/domain/geo/distance.ts';
import type { Fix } from '../../src/domain/walk/fix.ts';

const shared = process.env.SENIORTRAKK_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url));

export function realTrackFile(name: string): string {
  return join(shared, 'gpx', `${name}.gpx`);
}

/** The timed points of the named tracks of a recorded GPX file, in the file's order; a phone's usual accuracy is added. */
export function readRealFixes(name: string, tracks: readonly string[]): readonly Fix[] {
  const text = readFileSync(realTrackFile(name), 'utf8');
  const wanted = [...text.matchAll(/<trk>([\s\S]*?)<\/trk>/g)].filter(([, track = '']) =>
    tracks.includes(/<name>(.*?)<\/name>/.exec(track)?.[1] ?? ''),
  );
  const points = wanted.flatMap(([, track = '']) => [
    ...track.matchAll(/<trkpt lat="([-\d.]+)" lon="([-\d.]+)">[\s\S]*?<time>(.*?)<\/time>[\s\S]*?<\/trkpt>/g),
  ]);
  return points.map(([, lat, lng, time = '']) => ({
    atMs: Date.parse(time),
    lat: Number(lat),
    lng: Number(lng),
    accuracyMetres: 8,
    altitudeMetres: null,
  }));
}

/** Three moments of a walk at places that no disc around its two ends can reach (250 m radius, shifted up to 150 m). */
export function awayFromBothEnds(fixes: readonly Fix[]): readonly number[] {
  const [start, end] = [fixes[0], fixes.at(-1)];
  if (!start || !end) throw new Error('A walk without fixes');
  const away = fixes.flatMap((fix, i) =>
    distanceMetres(fix, start) > 450 && distanceMetres(fix, end) > 450 ? [i] : [],
  );
  if (away.length < 3) throw new Error('The walk never leaves the surroundings of its ends.');
  return [0.25, 0.5, 0.75].map((share) => (away[Math.floor(away.length * share)] ?? 0) + 1);
}
