import type { FeatureCollection, Point } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Position } from '../../../domain/geo/position.ts';
import type { ColourScheme } from '../colour-scheme.ts';
import { mapColours } from '../style/map-colours.ts';
import { type MapLayer, nothing, pour, takeAway } from './map-layer.ts';

const sourceId = 'here';

/** Where the person is: a blue dot with a white rim in a pale ring. */
export class HereLayer implements MapLayer {
  readonly layerIds = ['here'];
  #map: MapLibreMap | null = null;
  #data: FeatureCollection = nothing;

  show(here: Position | null): void {
    this.#data = here === null ? nothing : hereFeature(here);
    pour(this.#map, sourceId, this.#data);
  }

  add(map: MapLibreMap, scheme: ColourScheme): void {
    this.#map = map;
    const { here, trackEdge } = mapColours(scheme);
    map.addSource(sourceId, { type: 'geojson', data: this.#data });
    const circle = { type: 'circle', source: sourceId } as const;
    map.addLayer(
      { id: 'here-ring', ...circle, paint: { 'circle-radius': 24, 'circle-color': here, 'circle-opacity': 0.2 } },
      'slot-here',
    );
    map.addLayer(
      {
        id: 'here',
        ...circle,
        paint: {
          'circle-radius': 10,
          'circle-color': here,
          'circle-stroke-color': trackEdge,
          'circle-stroke-width': 4,
        },
      },
      'slot-here',
    );
  }

  remove(map: MapLibreMap): void {
    takeAway(map, ['here', 'here-ring'], sourceId);
    this.#map = null;
  }
}

function hereFeature(here: Position): FeatureCollection {
  const geometry: Point = { type: 'Point', coordinates: [here.lng, here.lat] };
  return { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry }] };
}
