import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapColours } from './map-colours.ts';
import { paintImage } from './paint-image.ts';
import { type PoiGlyph, poiGlyphs } from './poi-glyphs.ts';

export type PoiIcon = keyof typeof poiGlyphs;

const badgePixels = 28;
const glyphPixels = 17;

export function poiIconId(icon: PoiIcon): string {
  return `poi-${icon}`;
}

const glyphColours: Record<PoiIcon, keyof MapColours> = {
  bench: 'benchGlyph',
  view: 'benchGlyph',
  shelter: 'benchGlyph',
  bus: 'transportGlyph',
  tram: 'transportGlyph',
  train: 'transportGlyph',
  crossing: 'serviceGlyph',
  water: 'serviceGlyph',
  toilet: 'serviceGlyph',
  care: 'serviceGlyph',
  pharmacy: 'serviceGlyph',
  library: 'serviceGlyph',
  shop: 'serviceGlyph',
};

/** Paints the signs into the map's image store; the style names them. */
export function addPoiIcons(map: MapLibreMap, colours: MapColours): void {
  for (const icon of Object.keys(poiGlyphs) as PoiIcon[]) {
    const id = poiIconId(icon);
    if (!map.hasImage(id))
      map.addImage(id, badge(poiGlyphs[icon], colours[glyphColours[icon]], colours), { pixelRatio: 2 });
  }
}

function badge(glyph: PoiGlyph, colour: string, colours: MapColours): ImageData {
  return paintImage(badgePixels, (pen) => {
    pen.beginPath();
    pen.roundRect(1, 1, badgePixels - 2, badgePixels - 2, 8);
    pen.fillStyle = colours.badge;
    pen.fill();
    pen.strokeStyle = colour;
    pen.lineWidth = 1.5;
    pen.stroke();
    const inset = (badgePixels - glyphPixels) / 2;
    pen.translate(inset, inset);
    pen.scale(glyphPixels / glyph.box, glyphPixels / glyph.box);
    drawGlyph(pen, glyph, colour);
  });
}

function drawGlyph(pen: CanvasRenderingContext2D, glyph: PoiGlyph, colour: string): void {
  if (glyph.fill !== undefined) {
    pen.fillStyle = colour;
    pen.fill(new Path2D(glyph.fill));
  }
  if (glyph.stroke !== undefined) {
    pen.strokeStyle = colour;
    pen.lineWidth = glyph.box / 8;
    pen.lineJoin = 'round';
    pen.lineCap = 'round';
    pen.stroke(new Path2D(glyph.stroke));
  }
}
