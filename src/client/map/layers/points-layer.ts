import type { FeatureCollection } from 'geojson';
import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import type { Position } from '../../../domain/geo/position.ts';
import type { ColourScheme } from '../colour-scheme.ts';
import { byZoom } from '../style/expressions.ts';
import { strongLabelFont } from '../style/fonts.ts';
import { type MapColours, mapColours } from '../style/map-colours.ts';
import { pageTextScale, withTextScale } from '../style/text-scale.ts';
import { type MapLayer, nothing, pour, takeAway } from './map-layer.ts';

const sourceId = 'points';

/** The points of a line that is being drawn, numbered as in the list beside it. */
export class PointsLayer implements MapLayer {
  readonly layerIds = ['points'];
  #map: MapLibreMap | null = null;
  #data: FeatureCollection = nothing;

  show(points: readonly Position[]): void {
    this.#data = pointFeatures(points);
    pour(this.#map, sourceId, this.#data);
  }

  add(map: MapLibreMap, scheme: ColourScheme): void {
    this.#map = map;
    map.addSource(sourceId, { type: 'geojson', data: this.#data });
    const scale = pageTextScale();
    for (const layer of pointLayers(mapColours(scheme), scale)) map.addLayer(withTextScale(layer, scale), 'slot-track');
  }

  remove(map: MapLibreMap): void {
    takeAway(map, ['points-numbers', 'points'], sourceId);
    this.#map = null;
  }
}

/** The text of the number and the disc around it grow together. */
function pointLayers(colours: MapColours, scale: number): LayerSpecification[] {
  return [
    {
      id: 'points',
      type: 'circle',
      source: sourceId,
      paint: {
        'circle-radius': byZoom([11, 6], [15, 13 * scale]),
        'circle-color': colours.trackEdge,
        'circle-stroke-color': colours.track,
        'circle-stroke-width': 3,
      },
    },
    {
      id: 'points-numbers',
      type: 'symbol',
      source: sourceId,
      // From afar they would lie over each other.
      minzoom: 14,
      layout: {
        'text-field': ['to-string', ['get', 'number']],
        'text-font': [strongLabelFont],
        'text-size': 16,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': colours.label },
    },
  ];
}

export function pointFeatures(points: readonly Position[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: points.map(({ lat, lng }, index) => ({
      type: 'Feature',
      properties: { number: index + 1 },
      geometry: { type: 'Point', coordinates: [lng, lat] },
    })),
  };
}
