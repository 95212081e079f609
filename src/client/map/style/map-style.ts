import type { SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { ColourScheme } from '../colour-scheme.ts';
import type { MapSourceProp } from '../map-props.ts';
import { source as baseSource } from './expressions.ts';
import { buildingLayers, groundLayers, squareLayers } from './ground.ts';
import { houseNumbers, placeLabels, waterLabels, wayLabels } from './labels.ts';
import { type MapColours, mapColours } from './map-colours.ts';
import { poiLayers } from './poi.ts';
import { slotLayer } from './slots.ts';
import { withTextScale } from './text-scale.ts';
import { footLayers, roadLayers } from './ways.ts';

/**
 * The whole style: warm paper, the ground and ways of the source where there is one (OpenMapTiles schema), and the
 * named slots that own layers go into. `origin` makes the source's path absolute, because the worker that fetches
 * tiles has another address than the page. `textScale` makes the words larger, 1 as designed.
 */
export function mapStyle(
  source: MapSourceProp,
  scheme: ColourScheme,
  origin: string,
  textScale = 1,
): StyleSpecification {
  const colours = mapColours(scheme);
  const base = baseTiles(source, origin);
  return {
    version: 8,
    name: 'Seniortråkk',
    sources: base === null ? {} : { [baseSource]: base },
    layers: [
      { id: 'paper', type: 'background', paint: { 'background-color': colours.paper } },
      slotLayer('slot-grid'),
      ...(base === null ? [] : picture(colours)),
      slotLayer('slot-heat'),
      ...(base === null ? [] : names(colours).map((layer) => withTextScale(layer, textScale))),
      slotLayer('slot-track'),
      slotLayer('slot-spots'),
      slotLayer('slot-here'),
    ],
  };
}

function picture(colours: MapColours) {
  return [
    ...groundLayers(colours),
    ...squareLayers(colours),
    ...buildingLayers(colours),
    ...roadLayers(colours),
    ...footLayers(colours),
  ];
}

/** Later layers take their place first, so what matters most stands last. */
function names(colours: MapColours) {
  return [
    houseNumbers(colours),
    ...wayLabels(colours),
    ...waterLabels(colours),
    ...poiLayers(colours),
    ...placeLabels(colours),
  ];
}

function baseTiles(source: MapSourceProp, origin: string): SourceSpecification | null {
  if (source.kind === 'none') return null;
  const url = new URL(source.url, origin).href.replaceAll('%7B', '{').replaceAll('%7D', '}');
  const tiles = source.kind === 'pack' ? `pmtiles://${url}/{z}/{x}/{y}` : url;
  return { type: 'vector', tiles: [tiles], maxzoom: source.maxZoom };
}
