import { isPosition } from '../geo/position.ts';
import { readTime } from './read-time.ts';
import type { TrackPoint } from './track.ts';

/** One track of a file: its unbroken lines as written, with what could be read of the times. */
export interface FileTrack {
  readonly lines: readonly (readonly TrackPoint[])[];
  /** Points left out because they lie nowhere on earth. */
  readonly dropped: number;
}

export type ReadLines =
  | { readonly ok: true; readonly tracks: readonly FileTrack[] }
  | { readonly ok: false; readonly failure: 'not-a-track-file' | 'too-many-points' };

/** 55 hours at a fix per second: more is no walk, and would freeze a phone. */
export const mostPointsInFile = 200_000;

const pointlessTypes = ['Point', 'MultiPoint', 'Polygon', 'MultiPolygon'];

/** Reads what claims to be GeoJSON. Nothing in it is trusted: any value may be of any type. */
export function readLines(geojson: unknown): ReadLines {
  const features = featuresOf(geojson);
  if (!features) return { ok: false, failure: 'not-a-track-file' };
  const written = features.flatMap(linesOf);
  const points = written.reduce((sum, { lines }) => sum + lines.reduce((of, line) => of + line.length, 0), 0);
  if (points > mostPointsInFile) return { ok: false, failure: 'too-many-points' };
  return { ok: true, tracks: written.map(readFileTrack) };
}

interface Feature {
  readonly geometry: object;
  readonly properties: unknown;
}

interface WrittenTrack {
  readonly lines: readonly (readonly unknown[])[];
  readonly times: readonly unknown[];
}

function featuresOf(geojson: unknown): readonly Feature[] | null {
  const type = field(geojson, 'type');
  if (type === 'FeatureCollection') {
    const features = field(geojson, 'features');
    return Array.isArray(features) ? features.flatMap((feature) => featureOf(feature) ?? []) : null;
  }
  if (type === 'Feature') return [featureOf(geojson) ?? []].flat();
  const isGeometry = isLine(type) || (typeof type === 'string' && pointlessTypes.includes(type));
  if (isGeometry && typeof geojson === 'object' && geojson) return [{ geometry: geojson, properties: null }];
  return null;
}

function featureOf(value: unknown): Feature | null {
  const geometry = field(value, 'geometry');
  return typeof geometry === 'object' && geometry ? { geometry, properties: field(value, 'properties') } : null;
}

function isLine(type: unknown): type is 'LineString' | 'MultiLineString' {
  return type === 'LineString' || type === 'MultiLineString';
}

function linesOf({ geometry, properties }: Feature): readonly WrittenTrack[] {
  const type = field(geometry, 'type');
  const coordinates = field(geometry, 'coordinates');
  if (!isLine(type) || !Array.isArray(coordinates)) return [];
  const times = timesOf(properties);
  if (type === 'LineString') return [{ lines: [coordinates], times: [times] }];
  return [{ lines: coordinates.filter((line) => Array.isArray(line)), times }];
}

/** togeojson writes coordinateProperties.times, its older versions and others coordTimes. */
function timesOf(properties: unknown): readonly unknown[] {
  const found = field(field(properties, 'coordinateProperties'), 'times') ?? field(properties, 'coordTimes');
  return Array.isArray(found) ? found : [];
}

function readFileTrack({ lines, times }: WrittenTrack): FileTrack {
  let dropped = 0;
  const read = lines.map((line, i) => {
    const lineTimes = times[i];
    return line.flatMap((coordinate, j): TrackPoint[] => {
      const [lng, lat]: unknown[] = Array.isArray(coordinate) ? coordinate : [];
      if (typeof lat === 'number' && typeof lng === 'number' && isPosition({ lat, lng })) {
        return [{ lat, lng, atMs: Array.isArray(lineTimes) ? readTime(lineTimes[j]) : null }];
      }
      dropped += 1;
      return [];
    });
  });
  return { lines: read.filter((line) => line.length > 0), dropped };
}

/** An own property of whatever this is; undefined when it has none. */
function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
