import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gpx } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { distanceMetres } from '../../src/domain/geo/distance.ts';
import { prepareWalk } from '../../src/domain/privacy/prepare-walk.ts';
import { type ReadTrack, readTracks } from '../../src/domain/walk/read-tracks.ts';
import { trackMetres } from '../../src/domain/walk/track-metres.ts';
import { trackTimes } from '../../src/domain/walk/track-times.ts';
import { walkBody } from '../../src/protocol/bodies.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const folder = resolve(repository, process.env.SENIORTRAKK_SHARED ?? '../shared', 'gpx');

async function readFileTracks(name: string): Promise<ReadonlyMap<string, ReadTrack>> {
  const text = await readFile(resolve(folder, name), 'utf8');
  const geojson = gpx(new DOMParser().parseFromString(text, 'text/xml'));
  const read = readTracks(geojson);
  if (!read.ok) throw new Error(`${name}: ${read.failure}`);
  const lines = geojson.features.filter(({ geometry }) => geometry?.type.endsWith('LineString'));
  return new Map(read.tracks.map((track, i) => [String(lines[i]?.properties?.name ?? i), track]));
}

function summary({ track, notes }: ReadTrack) {
  return {
    foot: Math.round(trackMetres(track, 'foot')),
    ride: Math.round(trackMetres(track, 'ride')),
    minutes: Math.round(trackTimes(track).footSeconds / 60),
    notes: notes.join(),
  };
}

function prepare({ track }: ReadTrack) {
  return prepareWalk({
    track,
    fixes: null,
    discs: [],
    secret: new Uint8Array(32).fill(1),
    campaign: { opensOn: '2026-01-01', closesOn: '2026-12-31', timeZone: 'Europe/Oslo', publicPlaces: [] },
    choices: { startedAtHome: true, endedAtHome: true },
    origin: 'imported',
  });
}

test('cerknicko: the two walks stay walks, the car is a ride to the last metres', async () => {
  const tracks = await readFileTracks('cerknicko-jezero.gpx');
  expect([...tracks.keys()]).toEqual([2, 3, 4, 5, 6, 7, 8].map((n) => `ACTIVE LOG #${n}`));
  const of = (n: number) => summary(tracks.get(`ACTIVE LOG #${n}`) as ReadTrack);

  // 1912 m and 346 m as written; what is missing lies in silences over 30 s with more than 25 m of way.
  expect(of(2)).toMatchObject({ ride: 0, notes: 'long-gaps' });
  expect(of(2).foot).toBeGreaterThan(1800);
  expect(of(2).minutes).toBeGreaterThanOrEqual(40);
  expect(of(8)).toMatchObject({ ride: 0, notes: 'long-gaps' });
  expect(of(8).foot).toBeGreaterThan(200);
  for (const short of [4, 6, 7]) expect(of(short).ride).toBe(0);

  expect(of(3).notes).toBe('ride-found');
  expect(of(3).ride).toBeGreaterThan(850);
  expect(of(3).foot).toBeLessThan(25);
  expect(of(5).notes).toBe('ride-found,long-gaps');
  expect(of(5).ride).toBeGreaterThan(700);
  expect(of(5).foot).toBeLessThan(25);
});

test('korita: the untimed track says so, the timed ones keep their hours of resting', async () => {
  const tracks = [...(await readFileTracks('korita-zbevnica.gpx')).values()];
  expect(tracks).toHaveLength(3);
  const [untimed, first, second] = tracks.map(summary);
  expect(untimed).toMatchObject({ ride: 0, minutes: 0, notes: 'no-times' });
  expect(untimed?.foot).toBeGreaterThan(8600);
  // 76 and 142 minutes as written; 13 and 6 of them lie in gaps.
  expect(first).toMatchObject({ ride: 0, notes: 'long-gaps' });
  expect(first?.minutes).toBeGreaterThan(62);
  expect(second).toMatchObject({ ride: 0, notes: 'long-gaps' });
  expect(second?.minutes).toBeGreaterThan(132);
});

test('Mojstrovka: one time throughout, in 1901, is told, and the line is kept', async () => {
  const tracks = [...(await readFileTracks('Mojstrovka.gpx')).values()];
  expect(tracks).toHaveLength(1);
  expect(tracks[0]).toMatchObject({ notes: ['impossible-times'], startedAtMs: null, endedAtMs: null });
  expect(tracks[0]?.track.segments[0]?.points).toHaveLength(184);
});

test('what would leave the device of each: nothing of the car, nothing in a disc, nothing that the wire refuses', async () => {
  for (const name of ['cerknicko-jezero.gpx', 'korita-zbevnica.gpx', 'Mojstrovka.gpx']) {
    for (const [label, read] of await readFileTracks(name)) {
      const { outcome, kept, discs, hasRide } = prepare(read);
      if (hasRide) expect([label, outcome]).toEqual([label, { ok: false, reason: 'only-ride' }]);
      if (outcome.ok) expect(walkBody.safeParse(outcome.body).success).toBe(true);
      for (const point of kept.segments.flatMap(({ points }) => points)) {
        for (const disc of discs) expect(distanceMetres(point, disc.centre)).toBeGreaterThan(disc.radiusMetres);
      }
    }
  }
  const walks = await readFileTracks('cerknicko-jezero.gpx');
  const long = prepare(walks.get('ACTIVE LOG #2') as ReadTrack);
  expect(long.outcome.ok).toBe(true);
  expect(long.keptMetres).toBeGreaterThan(800);
});
