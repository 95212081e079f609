import type { Map as MapLibreMap } from 'maplibre-gl';
import { imagePixelRatio, paintImage } from '../style/paint-image.ts';

export const hatchImageId = 'heat-hatch';
const tilePixels = 5;

/** Slanting lines over the cells of "vanskelig": that layer is known without its colour. */
export function addHatchImage(map: MapLibreMap, colour: string): void {
  if (map.hasImage(hatchImageId)) map.removeImage(hatchImageId);
  const image = paintImage(tilePixels, (pen) => {
    pen.strokeStyle = colour;
    pen.lineWidth = 0.8;
    for (const shift of [-tilePixels, 0, tilePixels]) {
      pen.beginPath();
      pen.moveTo(shift, tilePixels);
      pen.lineTo(shift + tilePixels, 0);
      pen.stroke();
    }
  });
  map.addImage(hatchImageId, image, { pixelRatio: imagePixelRatio });
}
