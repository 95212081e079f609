import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** First byte of a packed body; another way of packing gets another number and old rows stay readable. */
const deflatedJson = 1;

export function packBody(value: unknown): Uint8Array {
  const packed = deflateRawSync(JSON.stringify(value));
  const bytes = new Uint8Array(packed.length + 1);
  bytes[0] = deflatedJson;
  bytes.set(packed, 1);
  return bytes;
}

/** The value that was packed, for the caller's schema to read. */
export function unpackBody(bytes: Uint8Array): unknown {
  if (bytes[0] !== deflatedJson) throw new Error(`unknown packing ${bytes[0]}`);
  return JSON.parse(inflateRawSync(bytes.subarray(1)).toString('utf8'));
}
