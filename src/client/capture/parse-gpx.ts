import type { OnShare } from '../recorder/share-port.ts';
import { fillTimes } from './fill-times.ts';
import { opensAsGpx } from './gpx-opening.ts';
import type { TrackFile } from './track-file.ts';

/** GPX text as GeoJSON: one LineString or MultiLineString per track, with `coordinateProperties.times`. */
export async function parseGpx(text: string, onShare: OnShare): Promise<TrackFile> {
  if (!opensAsGpx(text)) return { ok: false, failure: 'not-a-track-file' };
  const document = new DOMParser().parseFromString(text, 'application/xml');
  // Browsers do not throw on broken XML; they answer with a document that holds this element.
  if (document.getElementsByTagName('parsererror').length > 0) return { ok: false, failure: 'broken-file' };
  if (document.documentElement?.localName !== 'gpx') return { ok: false, failure: 'not-a-track-file' };
  fillTimes(document);
  await onShare(0.5);
  const { gpx } = await import('@tmcw/togeojson');
  return { ok: true, geojson: gpx(document) };
}
