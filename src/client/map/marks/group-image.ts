import type { Map as MapLibreMap } from 'maplibre-gl';
import { imagePixelRatio, paintImage } from '../style/paint-image.ts';

export const groupImageId = 'mark-group';

/** Side of the picture; the pill that text stretches is above, the tip that points at the place below. */
const side = 40;
const pill = { left: 3, top: 3, right: 37, bottom: 29, corner: 10 } as const;
const tip = { left: 15, right: 25, bottom: 37 } as const;

/** The tip ends above the place: the sign of a cell lies there and is not covered. */
const clearOfCellPixels = 8;
/** Pixels from the lower edge of the words in the pill to the place. */
export const wordsAbovePixels = tip.bottom - pill.bottom + 3 + clearOfCellPixels;

/** A pill with a tip below its middle that points at the place it speaks of. */
export function addGroupImage(map: MapLibreMap, fill: string, edge: string): void {
  if (map.hasImage(groupImageId)) map.removeImage(groupImageId);
  const image = paintImage(side, (pen) => {
    pen.beginPath();
    pen.roundRect(pill.left, pill.top, pill.right - pill.left, pill.bottom - pill.top, pill.corner);
    pen.moveTo(tip.left, pill.bottom);
    pen.lineTo((tip.left + tip.right) / 2, tip.bottom);
    pen.lineTo(tip.right, pill.bottom);
    pen.strokeStyle = edge;
    pen.lineWidth = 3;
    pen.stroke();
    pen.fillStyle = fill;
    pen.fill();
  });
  const scaled = (...pixels: readonly number[]) => pixels.map((pixel) => pixel * imagePixelRatio);
  const stretch = (from: number, to: number) => scaled(from, to) as [number, number];
  map.addImage(groupImageId, image, {
    pixelRatio: imagePixelRatio,
    // On both sides of the tip, so that it stays in the middle and as wide as it is.
    stretchX: [stretch(pill.left + pill.corner, tip.left), stretch(tip.right, pill.right - pill.corner)],
    stretchY: [stretch(pill.top + pill.corner, pill.bottom - pill.corner)],
    content: scaled(pill.left + 6, pill.top + 3, pill.right - 6, pill.bottom - 3) as [number, number, number, number],
  });
}
