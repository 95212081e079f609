import type { AddLayerObject, Map as MapLibreMap } from 'maplibre-gl';
import type { HeatStep } from '../heat-scale.ts';
import { imagePixelRatio, paintImage } from '../style/paint-image.ts';

export const smallCellsSource = 'heat-small';

/** A cell is never drawn smaller than this across: five cells in a town must be found, and their class read. */
const smallestPixels = 16;
/** Zoom below which a cell of level 12, 19 m across, is smaller than that, at 63° north; √7 times wider each level up. */
const levelTwelveZoom = 15.2;
const zoomsPerLevel = Math.log2(7) / 2;
const levels = [12, 11, 10, 9, 8] as const;

/** Zoom below which the sign stands in for the cell of a level. */
export function smallBelowZoom(level: number): number {
  return levelTwelveZoom - (12 - level) * zoomsPerLevel;
}

export const smallCellLayerIds = levels.map((level) => `heat-small-${level}`);

/** One layer for each level, because each grows into its own outline at a zoom of its own. Coarse ones lie lowest. */
export function smallCellLayers(): AddLayerObject[] {
  return levels
    .map(
      (level): AddLayerObject => ({
        id: `heat-small-${level}`,
        type: 'symbol',
        source: smallCellsSource,
        maxzoom: smallBelowZoom(level),
        filter: ['==', ['get', 'level'], level],
        layout: {
          'icon-image': ['concat', 'heat-small-', ['get', 'colour']],
          'icon-allow-overlap': true,
          'icon-ignore-placement': true,
          'symbol-sort-key': ['get', 'people'],
        },
      }),
    )
    .reverse();
}

/** Paints the hexagon of each class, as the legend has it. */
export function addSmallCellImages(map: MapLibreMap, scale: readonly HeatStep[], edge: string): void {
  for (const { colour } of scale) {
    const id = `heat-small-${colour}`;
    if (map.hasImage(id)) map.removeImage(id);
    map.addImage(id, hexagon(colour, edge), { pixelRatio: imagePixelRatio });
  }
}

function hexagon(colour: string, edge: string): ImageData {
  const middle = smallestPixels / 2;
  const radius = middle - 1;
  return paintImage(smallestPixels, (pen) => {
    pen.beginPath();
    for (let corner = 0; corner < 6; corner += 1) {
      const turn = (corner * Math.PI) / 3 + Math.PI / 6;
      pen.lineTo(middle + radius * Math.cos(turn), middle + radius * Math.sin(turn));
    }
    pen.closePath();
    pen.fillStyle = colour;
    pen.fill();
    pen.strokeStyle = edge;
    pen.lineWidth = 1.2;
    pen.stroke();
  });
}
