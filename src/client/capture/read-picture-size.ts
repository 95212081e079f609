import type { PictureSize } from './fit-picture.ts';

const pngStart = 0x89504e47;
const jpegStart = 0xffd8;
/** Markers of a JPEG that carry its size, but for those three among them that are tables. */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/**
 * How large the picture says it is, without unpacking it: a small file may hold one that fills the phone's memory. null
 * where its beginning does not say, as of the kinds of file that only some phones know.
 */
export function readPictureSize(start: Uint8Array<ArrayBuffer>): PictureSize | null {
  const view = new DataView(start.buffer, start.byteOffset, start.byteLength);
  if (view.byteLength < 24) return null;
  if (view.getUint32(0) === pngStart) return { widthPx: view.getUint32(16), heightPx: view.getUint32(20) };
  return view.getUint16(0) === jpegStart ? readJpeg(view) : null;
}

function readJpeg(view: DataView): PictureSize | null {
  let at = 2;
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (isFrame(marker)) return { widthPx: view.getUint16(at + 7), heightPx: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}
