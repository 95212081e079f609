import type { TrackPoint } from './track.ts';
import { type FileContent, fileDecimals, type MarkForFile, type WalkForFile } from './walk-file.ts';

/**
 * GPX 1.1 (topografix.com/GPX/1/1): a walk is a `trk`, each of its unbroken stretches a `trkseg`, so that no reader draws
 * a line across a gap; a mark is a `wpt`. Positions are WGS84 in degrees, times UTC. The order of elements is the schema's.
 */
export function writeGpx({ walks, marks }: FileContent): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gpx version="1.1" creator="Seniortråkk" xmlns="http://www.topografix.com/GPX/1/1">',
    ...marks.map(writeMark),
    ...walks.map(writeWalk),
    '</gpx>',
    '',
  ].join('\n');
}

function writeMark({ position, name, note, type, atMs }: MarkForFile): string {
  const desc = note === '' ? '' : `<desc>${escapeXml(note)}</desc>`;
  return `<wpt ${at(position)}>${time(atMs)}<name>${escapeXml(name)}</name>${desc}<type>${escapeXml(type)}</type></wpt>`;
}

function writeWalk({ name, segments, altitudes }: WalkForFile): string {
  const stretches = segments.map(
    ({ points }) => `<trkseg>\n${points.map((point) => writePoint(point, altitudes)).join('\n')}\n</trkseg>`,
  );
  return [`<trk><name>${escapeXml(name)}</name>`, ...stretches, '</trk>'].join('\n');
}

function writePoint(point: TrackPoint, altitudes: WalkForFile['altitudes']): string {
  const altitude = point.atMs === null ? undefined : altitudes.get(point.atMs);
  const ele = altitude === undefined ? '' : `<ele>${altitude.toFixed(1)}</ele>`;
  return `<trkpt ${at(point)}>${ele}${point.atMs === null ? '' : time(point.atMs)}</trkpt>`;
}

function at({ lat, lng }: { readonly lat: number; readonly lng: number }): string {
  return `lat="${lat.toFixed(fileDecimals)}" lon="${lng.toFixed(fileDecimals)}"`;
}

function time(atMs: number): string {
  return `<time>${new Date(atMs).toISOString()}</time>`;
}

/** Control characters are no XML at all, escaped or not; a reader would refuse the whole file for one of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(notXml, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}
