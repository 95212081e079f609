import { type OnShare, unseen } from '../recorder/share-port.ts';
import { parseGpx } from './parse-gpx.ts';
import type { TrackFile } from './track-file.ts';

/** An hour of fixes is under half a megabyte; a file beyond this would only fill a phone's memory. */
const maxBytes = 20 * 1024 * 1024;

/** A byte order mark, blank lines and comments say nothing of the kind of file. */
const beforeContent = /^\uFEFF?\s*(<!--[\s\S]*?-->\s*)*/;

/** Fetching the bytes is about this much of the work; making sense of them is the rest. */
const fetchedShare = 0.4;

/** Reads a GPX or GeoJSON file as GeoJSON; told apart by their first character, because phones rename files. */
export async function readTrackFile(file: File, onShare: OnShare = unseen): Promise<TrackFile> {
  if (file.size > maxBytes) return { ok: false, failure: 'too-large' };
  const text = (await readText(file, onShare)).replace(beforeContent, '');
  if (text === '') return { ok: false, failure: 'empty-file' };
  if (text.startsWith('<')) return parseGpx(text, (share) => onShare(fetchedShare + share * (1 - fetchedShare)));
  if (text.startsWith('{')) return parseGeojson(text);
  return { ok: false, failure: 'not-a-track-file' };
}

/** A file may lie with a cloud service and come slowly. */
async function readText(file: File, onShare: OnShare): Promise<string> {
  const decoder = new TextDecoder();
  const reader = file.stream().getReader();
  const parts: string[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return parts.join('') + decoder.decode();
    parts.push(decoder.decode(value, { stream: true }));
    bytes += value.byteLength;
    await onShare((fetchedShare * bytes) / Math.max(bytes, file.size));
  }
}

function parseGeojson(text: string): TrackFile {
  try {
    return { ok: true, geojson: JSON.parse(text) };
  } catch {
    return { ok: false, failure: 'broken-file' };
  }
}
