import type { Page } from '@playwright/test';

/** Ilevollen, as a camera writes it: degrees, minutes and hundredths of seconds, each a number over another. */
const latitude = [63, 1, 25, 1, 4712, 100];
export const cameraName = 'Rullatorkamera 3';

/**
 * A JPEG as a phone makes it: held upright, so that its points lie on the side (orientation 6), and with the place, the
 * time and the camera's name written beside the picture. Its left part is red and its right part blue as it lies, so that
 * red is on top as it was seen.
 */
export async function cameraPhoto(page: Page, size = { width: 2400, height: 1800 }): Promise<Buffer> {
  const bare = await page.evaluate(({ width, height }) => {
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.fillStyle = 'red';
    context.fillRect(0, 0, width / 2, height);
    context.fillStyle = 'blue';
    context.fillRect(width / 2, 0, width / 2, height);
    return canvas.toDataURL('image/jpeg', 0.9);
  }, size);
  const jpeg = Buffer.from(bare.split(',')[1] ?? '', 'base64');
  return Buffer.concat([jpeg.subarray(0, 2), exifBlock(), jpeg.subarray(2)]);
}

function exifBlock(): Buffer {
  const name = Buffer.from(`${cameraName}\0`, 'latin1');
  const gpsAt = 8 + 2 + 3 * 12 + 4;
  const nameAt = gpsAt + 2 + 2 * 12 + 4;
  const degreesAt = nameAt + name.length + (name.length % 2);
  const tiff = Buffer.alloc(degreesAt + 24);
  tiff.write('MM', 0, 'latin1');
  tiff.writeUInt16BE(42, 2);
  tiff.writeUInt32BE(8, 4);
  const entry = (at: number, tag: number, type: number, count: number, value: number) => {
    tiff.writeUInt16BE(tag, at);
    tiff.writeUInt16BE(type, at + 2);
    tiff.writeUInt32BE(count, at + 4);
    tiff.writeUInt32BE(value, at + 8);
  };
  tiff.writeUInt16BE(3, 8);
  entry(10, 0x0110, 2, name.length, nameAt);
  // A short stands at the left of its four bytes.
  entry(22, 0x0112, 3, 1, 6 << 16);
  entry(34, 0x8825, 4, 1, gpsAt);
  tiff.writeUInt16BE(2, gpsAt);
  entry(gpsAt + 2, 0x0001, 2, 2, 0x4e000000);
  entry(gpsAt + 14, 0x0002, 5, 3, degreesAt);
  name.copy(tiff, nameAt);
  for (const [i, number] of latitude.entries()) tiff.writeUInt32BE(number, degreesAt + i * 4);
  const head = Buffer.from('\0\0\0\0Exif\0\0', 'latin1');
  head.writeUInt16BE(0xffe1, 0);
  head.writeUInt16BE(head.length - 2 + tiff.length, 2);
  return Buffer.concat([head, tiff]);
}

/** The place as it lies in the file: what must not be found in what is kept. */
export const placeBytes = Buffer.from(
  latitude.flatMap((number) => [number >>> 24, (number >>> 16) & 255, (number >>> 8) & 255, number & 255]),
);
