import type { Map as MapLibreMap } from 'maplibre-gl';
import { type Sentiment, sentiments } from '../../../domain/spot/sentiment.ts';
import { markBox, markRim, markShapes, signWidth } from '../mark-shapes.ts';
import { imagePixelRatio, paintImage } from '../style/paint-image.ts';

/** Side on the screen: the shape itself is 28 px or more inside the rim. */
export const markPixels = 36;

export function markImageId(sentiment: Sentiment, faded: boolean): string {
  return faded ? `mark-${sentiment}-faded` : `mark-${sentiment}`;
}

/** Paints the three marks, strong and faded, into the map's image store. */
export function addMarkImages(map: MapLibreMap): void {
  for (const sentiment of sentiments) {
    for (const faded of [false, true]) {
      const id = markImageId(sentiment, faded);
      if (!map.hasImage(id)) map.addImage(id, markImage(sentiment, faded), { pixelRatio: imagePixelRatio });
    }
  }
}

/** A faded mark is pale on a white ground, not see-through: a line below it would cross it out. */
function markImage(sentiment: Sentiment, faded: boolean): ImageData {
  const { path, sign, colour } = markShapes[sentiment];
  return paintImage(markPixels, (pen) => {
    pen.scale(markPixels / markBox, markPixels / markBox);
    pen.lineJoin = 'round';
    pen.lineCap = 'round';
    const shape = new Path2D(path);
    pen.strokeStyle = '#3a352e';
    pen.lineWidth = markRim * 2 + 1.2;
    pen.globalAlpha = 0.35;
    pen.stroke(shape);
    pen.globalAlpha = 1;
    pen.strokeStyle = '#ffffff';
    pen.lineWidth = markRim * 2;
    pen.stroke(shape);
    pen.fillStyle = '#ffffff';
    pen.fill(shape);
    pen.fillStyle = colour;
    pen.globalAlpha = faded ? 0.45 : 1;
    pen.fill(shape);
    pen.globalAlpha = 1;
    pen.lineWidth = signWidth;
    pen.stroke(new Path2D(sign));
  });
}
