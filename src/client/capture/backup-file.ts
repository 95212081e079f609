import type { OpenFailure } from '../recorder/backup-port.ts';
import { hashBytes } from './hash-bytes.ts';
import { isSeal, type Seal, sealBytes, unsealBytes } from './seal-bytes.ts';

/**
 * A backup as bytes. The first line names the kind of file, its version and the SHA-256 of everything after that line, the
 * second is JSON and tells how it is sealed, if it is; the rest is gzipped: the content as one line of JSON and, after it, the
 * bytes of pictures and sounds as they are. The hash is of the bytes as they lie in the file, so that a damaged file and a
 * wrong password are told apart.
 */
const kind = 'seniortrakk-backup';
/** Version 1 had no bytes after the line: they stood in it as numbers. */
const version = 2;
const firstLine = /^seniortrakk-backup (\d+) ([0-9a-f]{64})\n/;
const longestFirstLine = 120;
const longestSecondLine = 1000;
const lineFeed = 10;

export async function writeBackupFile(content: unknown, password: string | null): Promise<Blob> {
  const packed = await gzip(layOut(content));
  const { seal, sealed } = password === null ? { seal: null, sealed: packed } : await sealBytes(packed, password);
  const rest = new Blob([`${JSON.stringify({ seal })}\n`, sealed]);
  const head = `${kind} ${version} ${await hashBytes(await rest.arrayBuffer())}\n`;
  return new Blob([head, rest], { type: 'application/octet-stream' });
}

export type BackupFile =
  | { readonly ok: true; readonly content: unknown }
  | { readonly ok: false; readonly failure: OpenFailure };

export async function readBackupFile(file: Blob, password: string | null): Promise<BackupFile> {
  const head = firstLine.exec(await file.slice(0, longestFirstLine).text());
  if (head === null) return { ok: false, failure: 'not-a-backup' };
  if (Number(head[1]) > version) return { ok: false, failure: 'newer' };
  const rest = new Uint8Array(await file.slice(head[0].length).arrayBuffer());
  if ((await hashBytes(rest.buffer)) !== head[2]) return { ok: false, failure: 'damaged' };
  const secondEnd = rest.subarray(0, longestSecondLine).indexOf(lineFeed);
  const seal = readSeal(rest.subarray(0, Math.max(0, secondEnd)));
  if (seal === undefined) return { ok: false, failure: 'damaged' };
  const body = rest.slice(secondEnd + 1);
  if (seal === null) return readContent(body);
  if (password === null) return { ok: false, failure: 'sealed' };
  const packed = await unsealBytes(body, seal, password);
  return packed === null ? { ok: false, failure: 'wrong-password' } : readContent(packed);
}

/** null: not sealed; undefined: not to be understood. */
function readSeal(line: Uint8Array): Seal | null | undefined {
  try {
    const { seal } = JSON.parse(new TextDecoder().decode(line)) as { seal?: unknown };
    return seal === null || isSeal(seal) ? seal : undefined;
  } catch {
    return undefined;
  }
}

async function readContent(packed: Uint8Array<ArrayBuffer>): Promise<BackupFile> {
  try {
    const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
    const whole = new Uint8Array(await new Response(unpacked).arrayBuffer());
    const lineEnd = whole.indexOf(lineFeed);
    const line = new TextDecoder().decode(lineEnd < 0 ? whole : whole.subarray(0, lineEnd));
    return { ok: true, content: JSON.parse(line, (_name, value) => toBytes(value, whole.subarray(lineEnd + 1))) };
  } catch {
    return { ok: false, failure: 'damaged' };
  }
}

/**
 * JSON knows no bytes: each run of them is named in the line and stands after it. As text a hundred photos would be more
 * than a phone can hold. What JSON knows as little would be lost in silence: that is a bug.
 */
function layOut(content: unknown): Blob {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const line = JSON.stringify(content, (_name, value: unknown) => {
    if (value instanceof Blob || value instanceof ArrayBuffer) throw new Error('A backup cannot hold this yet.');
    if (!(value instanceof Uint8Array)) return value;
    parts.push(value as Uint8Array<ArrayBuffer>);
    length += value.length;
    return { $part: [length - value.length, value.length] };
  });
  return new Blob([line, '\n', ...parts]);
}

function toBytes(value: unknown, parts: Uint8Array<ArrayBuffer>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('$bytes' in value) return Array.isArray(value.$bytes) ? Uint8Array.from(value.$bytes) : value;
  if (!('$part' in value) || !Array.isArray(value.$part)) return value;
  const [start, length] = value.$part.map(Number);
  // A copy: a view would carry all the others with it to the disk.
  return parts.slice(start, Number(start) + Number(length));
}

async function gzip(content: Blob): Promise<Uint8Array<ArrayBuffer>> {
  const packed = content.stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}
