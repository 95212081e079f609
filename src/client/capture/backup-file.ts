import type { OpenFailure } from '../recorder/backup-port.ts';
import { isSeal, type Seal, sealBytes, unsealBytes } from './seal-bytes.ts';

/**
 * A backup as bytes. The first line names the kind of file, its version and the SHA-256 of everything after that line, the
 * second is JSON and tells how it is sealed, if it is; the rest is the content as gzipped JSON. The hash is of the bytes
 * as they lie in the file, so that a damaged file and a wrong password are told apart.
 */
const kind = 'seniortrakk-backup';
const version = 1;
const firstLine = /^seniortrakk-backup (\d+) ([0-9a-f]{64})\n/;
const longestFirstLine = 120;
const longestSecondLine = 1000;
const lineFeed = 10;

export async function writeBackupFile(content: unknown, password: string | null): Promise<Blob> {
  const packed = await gzip(JSON.stringify(content, withBytes));
  const { seal, sealed } = password === null ? { seal: null, sealed: packed } : await sealBytes(packed, password);
  const rest = new Blob([`${JSON.stringify({ seal })}\n`, sealed]);
  const head = `${kind} ${version} ${await hashOf(await rest.arrayBuffer())}\n`;
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
  if ((await hashOf(rest.buffer)) !== head[2]) return { ok: false, failure: 'damaged' };
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
    return { ok: true, content: JSON.parse(await new Response(unpacked).text(), toBytes) };
  } catch {
    return { ok: false, failure: 'damaged' };
  }
}

/** JSON knows no bytes. What it knows as little, a picture say, would be lost in silence: that is a bug. */
function withBytes(_name: string, value: unknown): unknown {
  if (value instanceof Uint8Array) return { $bytes: [...value] };
  if (value instanceof Blob || value instanceof ArrayBuffer) throw new Error('A backup cannot hold this yet.');
  return value;
}

function toBytes(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('$bytes' in value)) return value;
  return Array.isArray(value.$bytes) ? Uint8Array.from(value.$bytes) : value;
}

async function gzip(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
