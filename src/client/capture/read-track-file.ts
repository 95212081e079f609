import { parseGpx } from './parse-gpx.ts';
import type { TrackFile } from './track-file.ts';

/** An hour of fixes is under half a megabyte; a file beyond this would only fill a phone's memory. */
const maxBytes = 20 * 1024 * 1024;

/** A byte order mark, blank lines and comments say nothing of the kind of file. */
const beforeContent = /^\uFEFF?\s*(<!--[\s\S]*?-->\s*)*/;

/** Reads a GPX or GeoJSON file as GeoJSON; told apart by their first character, because phones rename files. */
export async function readTrackFile(file: File): Promise<TrackFile> {
  if (file.size > maxBytes) return { ok: false, failure: 'too-large' };
  const text = (await file.text()).replace(beforeContent, '');
  if (text === '') return { ok: false, failure: 'empty-file' };
  if (text.startsWith('<')) return parseGpx(text);
  if (text.startsWith('{')) return parseGeojson(text);
  return { ok: false, failure: 'not-a-track-file' };
}

function parseGeojson(text: string): TrackFile {
  try {
    return { ok: true, geojson: JSON.parse(text) };
  } catch {
    return { ok: false, failure: 'broken-file' };
  }
}
