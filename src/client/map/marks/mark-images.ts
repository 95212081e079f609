import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Sentiment } from '../../../domain/spot/sentiment.ts';
import { type ColourScheme, isContrast } from '../colour-scheme.ts';
import { type MarkSort, markBox, markRim, markShapes, signWidth } from '../mark-shapes.ts';
import { mapColours } from '../style/map-colours.ts';
import { imagePixelRatio, paintImage } from '../style/paint-image.ts';

/** Side on the screen: the shape itself is 28 px or more inside the rim. */
export const markPixels = 36;

export function markImageId(sort: MarkSort, faded: boolean): string {
  return faded ? `mark-${sort}-faded` : `mark-${sort}`;
}

/** In the words of a group. */
const smallPixels = 22;
export const noMarkImageId = 'mark-none';

export function smallMarkImageId(sentiment: Sentiment): string {
  return `mark-${sentiment}-small`;
}

/** Paints the marks, strong, faded and small, into the map's image store. */
export function addMarkImages(map: MapLibreMap, scheme: ColourScheme): void {
  addOnce(map, noMarkImageId, () => paintImage(1, () => {}));
  for (const sort of Object.keys(markShapes) as MarkSort[]) {
    for (const faded of [false, true]) {
      const id = markImageId(sort, faded);
      addOnce(map, id, () => markImage(sort, faded, markPixels, scheme));
    }
    if (sort !== 'unsaid') addOnce(map, smallMarkImageId(sort), () => markImage(sort, false, smallPixels, scheme));
  }
}

function addOnce(map: MapLibreMap, id: string, paint: () => ImageData): void {
  if (!map.hasImage(id)) map.addImage(id, paint(), { pixelRatio: imagePixelRatio });
}

/** A faded mark is pale on a white ground, not see-through: a line below it would cross it out. */
function markImage(sort: MarkSort, faded: boolean, pixels: number, scheme: ColourScheme): ImageData {
  const { path, sign, colour, deepColour } = markShapes[sort];
  return paintImage(pixels, (pen) => {
    pen.scale(pixels / markBox, pixels / markBox);
    pen.lineJoin = 'round';
    pen.lineCap = 'round';
    const shape = new Path2D(path);
    pen.strokeStyle = mapColours(scheme).markEdge;
    pen.lineWidth = markRim * 2 + 1.2;
    pen.stroke(shape);
    pen.strokeStyle = '#ffffff';
    pen.lineWidth = markRim * 2;
    pen.stroke(shape);
    pen.fillStyle = '#ffffff';
    pen.fill(shape);
    pen.fillStyle = isContrast(scheme) ? deepColour : colour;
    pen.globalAlpha = faded ? 0.45 : 1;
    pen.fill(shape);
    pen.globalAlpha = 1;
    pen.lineWidth = signWidth;
    pen.stroke(new Path2D(sign));
  });
}
