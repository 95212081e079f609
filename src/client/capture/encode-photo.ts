import type { EncodePhoto } from '../recorder/photo-port.ts';
import { fitPicture, type PictureSize } from './fit-picture.ts';
import { readPictureSize } from './read-picture-size.ts';

/** Phones make files of up to 40 MB; unpacked, each million points takes four more. */
const mostFileBytes = 80_000_000;
const mostPoints = 120_000_000;

/** Enough of a file to find its size behind a large block of camera data and the small picture in it. */
const startBytes = 256 * 1024;

const type = 'image/jpeg';
const unpackedShare = 0.6;
/** So much of what is left each try takes: nobody knows how many it will be. */
const shareOfTry = 0.5;

/** A photo's bytes are those of a fresh canvas: place, time and phone, which cameras write beside the picture, stay behind. */
export const encodePhoto: EncodePhoto = async (file, limits, onShare) => {
  await onShare(0);
  if (file.size > mostFileBytes) return { ok: false, failure: 'too-large' };
  const start = await file
    .slice(0, startBytes)
    .arrayBuffer()
    .catch(() => null);
  // It may lie with a cloud service that does not answer, or have been deleted since it was chosen.
  if (start === null) return { ok: false, failure: 'unreadable' };
  const said = readPictureSize(new Uint8Array(start));
  if (said !== null && said.widthPx * said.heightPx > mostPoints) return { ok: false, failure: 'too-large' };
  // It turns the picture as the camera was held.
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (bitmap === null) return { ok: false, failure: 'not-a-picture' };
  let share = unpackedShare;
  const drawn = await fitPicture(
    { widthPx: bitmap.width, heightPx: bitmap.height },
    async (size, quality) => {
      await onShare(share);
      share += (1 - share) * shareOfTry;
      return draw(bitmap, size, quality);
    },
    limits,
  );
  bitmap.close();
  // A canvas without room to draw in: the phone has no memory left for it.
  if (drawn === null) return { ok: false, failure: 'too-large' };
  return { ok: true, bytes: new Uint8Array(await drawn.picture.arrayBuffer()), mime: type, ...drawn.size };
};

async function draw(bitmap: ImageBitmap, { widthPx, heightPx }: PictureSize, quality: number): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = widthPx;
  canvas.height = heightPx;
  const context = canvas.getContext('2d');
  if (context === null) return null;
  // What is see-through would come out black.
  context.fillStyle = 'white';
  context.fillRect(0, 0, widthPx, heightPx);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, widthPx, heightPx);
  return new Promise((resolve) => canvas.toBlob(resolve, type, quality));
}
