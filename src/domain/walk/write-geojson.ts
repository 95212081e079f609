import type { Feature, FeatureCollection } from 'geojson';
import type { Segment, TrackPoint } from './track.ts';
import { type FileContent, fileDecimals, type MarkForFile, type WalkForFile } from './walk-file.ts';

/**
 * GeoJSON (RFC 7946): longitude first, WGS84, metres for a third coordinate. Each unbroken stretch is a LineString of its
 * own; of a single point there is no line, so it is a Point. `coordTimes` is togeojson's word for times beside the line.
 */
export function writeGeojson({ walks, marks }: FileContent): string {
  const features = [...walks.flatMap(stretchesOf), ...marks.map(markOf)];
  const collection: FeatureCollection = { type: 'FeatureCollection', features };
  return JSON.stringify(collection);
}

function stretchesOf(walk: WalkForFile): readonly Feature[] {
  return walk.segments.map((segment) => stretchOf(walk, segment));
}

function stretchOf({ name, altitudes }: WalkForFile, { origin, movement, points }: Segment): Feature {
  const coordinates = points.map((point) => coordinateOf(point, altitudes));
  const times = points.map(({ atMs }) => (atMs === null ? null : new Date(atMs).toISOString()));
  const isTimed = times.some((time) => time !== null);
  return {
    type: 'Feature',
    properties: { name, origin, movement, ...(isTimed ? { coordTimes: times } : {}) },
    geometry:
      coordinates.length === 1
        ? { type: 'Point', coordinates: coordinates[0] ?? [] }
        : { type: 'LineString', coordinates },
  };
}

function markOf({ position, name, note, type, atMs }: MarkForFile): Feature {
  const time = new Date(atMs).toISOString();
  return {
    type: 'Feature',
    properties: { name, type, time, ...(note === '' ? {} : { note }) },
    geometry: { type: 'Point', coordinates: [round(position.lng), round(position.lat)] },
  };
}

function coordinateOf({ lat, lng, atMs }: TrackPoint, altitudes: WalkForFile['altitudes']): number[] {
  const altitude = atMs === null ? undefined : altitudes.get(atMs);
  return [round(lng), round(lat), ...(altitude === undefined ? [] : [Number(altitude.toFixed(1))])];
}

function round(degrees: number): number {
  return Number(degrees.toFixed(fileDecimals));
}
