import { importRules } from './cleaning-rules.ts';
import { deriveTrack } from './derive-track.ts';
import type { ImportNote } from './import-note.ts';
import { type FileTrack, readLines } from './read-lines.ts';
import { markRides } from './rides.ts';
import type { Segment, Track, TrackPoint } from './track.ts';
import { trackTimes } from './track-times.ts';

export interface ReadTrack {
  readonly track: Track;
  readonly notes: readonly ImportNote[];
  /** Milliseconds since 1970; null without times that can be true. */
  readonly startedAtMs: number | null;
  readonly endedAtMs: number | null;
}

export type ReadTracks =
  | { readonly ok: true; readonly tracks: readonly ReadTrack[] }
  | { readonly ok: false; readonly failure: 'no-track' | 'not-a-track-file' | 'too-many-points' };

/** Files tell no accuracy; this is what hand-held receivers mean by a good day. */
const assumedAccuracyMetres = 10;
/** 1990-01-01: before it GPS was of no use to walkers. 2100-01-01: a broken clock. */
const earliestMs = Date.UTC(1990, 0, 1);
const latestMs = Date.UTC(2100, 0, 1);

/**
 * The tracks of a file: GeoJSON as togeojson makes it of GPX, or as someone wrote it (FeatureCollection, Feature or
 * geometry; LineString or MultiLineString in WGS84). Nothing in it is trusted. Each line feature is a track of its own.
 */
export function readTracks(geojson: unknown): ReadTracks {
  const read = readLines(geojson);
  if (!read.ok) return read;
  const tracks = read.tracks.filter(({ lines }) => countPoints(lines) >= 2).map(readTrack);
  return tracks.length > 0 ? { ok: true, tracks } : { ok: false, failure: 'no-track' };
}

type Lines = readonly (readonly TrackPoint[])[];

function countPoints(lines: Lines): number {
  return lines.reduce((sum, line) => sum + line.length, 0);
}

function readTrack({ lines, dropped }: FileTrack): ReadTrack {
  const notes: ImportNote[] = dropped > 0 ? ['some-points-dropped'] : [];
  const withTimes = lines.map((line) => line.filter(({ atMs }) => atMs !== null)).filter((line) => line.length > 0);
  // A few points without a time are faults of the file; where most have none, it is the times that are the fault.
  const isTimed = countPoints(withTimes) > countPoints(lines) / 2;
  if (!isTimed) return untimed(lines, [...notes, 'no-times']);
  if (hasImpossibleTimes(withTimes)) return untimed(lines, [...notes, 'impossible-times']);
  const lost: ImportNote[] =
    countPoints(withTimes) < countPoints(lines) && dropped === 0 ? ['some-points-dropped'] : [];
  return timed(withTimes, [...notes, ...lost]);
}

function untimed(lines: Lines, notes: readonly ImportNote[]): ReadTrack {
  const segments = lines.map(
    (line): Segment => ({
      origin: 'imported',
      movement: 'foot',
      points: line.map((point) => ({ ...point, atMs: null })),
    }),
  );
  return { track: { segments }, notes, startedAtMs: null, endedAtMs: null };
}

function timed(lines: Lines, notes: readonly ImportNote[]): ReadTrack {
  const derived = lines.map((line) =>
    deriveTrack(
      line.map(({ lat, lng, atMs }) => ({
        atMs: atMs ?? Number.NaN,
        lat,
        lng,
        accuracyMetres: assumedAccuracyMetres,
        altitudeMetres: null,
      })),
      importRules,
      'imported',
    ),
  );
  const track = markRides({ segments: derived.flatMap(({ segments }) => segments) });
  const rides: ImportNote[] = track.segments.some(({ movement }) => movement === 'ride') ? ['ride-found'] : [];
  const gaps: ImportNote[] = derived.some(({ segments }) => segments.length > 1) ? ['long-gaps'] : [];
  const { startedAtMs, endedAtMs } = trackTimes(track);
  return { track, notes: [...notes, ...rides, ...gaps], startedAtMs, endedAtMs };
}

function hasImpossibleTimes(lines: Lines): boolean {
  const times = lines.map((line) => line.map(({ atMs }) => atMs ?? Number.NaN));
  const all = times.flat();
  if (all.every((ms) => ms === all[0])) return true;
  if (all.some((ms) => !(ms >= earliestMs && ms <= latestMs))) return true;
  return times.some((line) => line.some((ms, i) => i > 0 && ms < (line[i - 1] ?? ms)));
}
