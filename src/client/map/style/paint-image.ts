/** Images are painted at twice their size, so that they stay sharp on the screens of phones; add with `pixelRatio: 2`. */
export const imagePixelRatio = 2;

/** A square picture of `sizePixels` CSS pixels, painted by `paint` in those pixels. */
export function paintImage(sizePixels: number, paint: (pen: CanvasRenderingContext2D) => void): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = sizePixels * imagePixelRatio;
  canvas.height = canvas.width;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('The browser gives no 2D canvas, which the map needs for its signs.');
  pen.scale(imagePixelRatio, imagePixelRatio);
  paint(pen);
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}
