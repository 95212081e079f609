import { expect, test } from 'vitest';
import { readPictureSize } from '../../../src/client/capture/read-picture-size.ts';

const png = (width: number, height: number) => {
  const bytes = new Uint8Array(33);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
};

/** What a camera writes: a block of its own data, then the tables, then the frame. */
const jpeg = (width: number, height: number, cameraBytes: number) => {
  const bytes = new Uint8Array(2 + 2 + cameraBytes + 2 + 10 + 2 + 15);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xffd8);
  view.setUint16(2, 0xffe1);
  view.setUint16(4, cameraBytes);
  const table = 4 + cameraBytes;
  view.setUint16(table, 0xffc4);
  view.setUint16(table + 2, 10);
  const frame = table + 12;
  view.setUint16(frame, 0xffc2);
  view.setUint16(frame + 2, 15);
  view.setUint16(frame + 5, height);
  view.setUint16(frame + 7, width);
  return bytes;
};

test.each([
  ['a PNG', png(30_000, 20_000), { widthPx: 30_000, heightPx: 20_000 }],
  ['a JPEG with camera data before its size', jpeg(4032, 3024, 30_000), { widthPx: 4032, heightPx: 3024 }],
  ['a JPEG cut off before its size', jpeg(4032, 3024, 30_000).slice(0, 20_000), null],
  ['a JPEG whose blocks have no length', new Uint8Array(40).fill(0xff), null],
  ['another kind of file', new TextEncoder().encode('ftypheic and some more that is no picture'), null],
  ['an empty file', new Uint8Array(0), null],
])('%s', (_what, bytes, size) => {
  expect(readPictureSize(bytes)).toEqual(size);
});
