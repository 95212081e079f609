import type { FeatureCollection } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { ColourScheme } from '../colour-scheme.ts';
import { graticule, gridSpacingMetres } from '../graticule.ts';
import type { Bounds } from '../map-props.ts';
import { mapColours } from '../style/map-colours.ts';
import { type MapLayer, nothing, pour, takeAway } from './map-layer.ts';

const sourceId = 'grid';

/** Squares of a round length on bare paper, so that a walk can be read without any map under it. */
export class GridLayer implements MapLayer {
  readonly layerIds = ['grid'];
  #map: MapLibreMap | null = null;
  #data: FeatureCollection = nothing;
  #drawnFor = '';

  show(bounds: Bounds, metresEachPixel: number): void {
    const spacing = gridSpacingMetres(metresEachPixel);
    const wanted = widen(bounds);
    const key = [spacing, ...Object.values(bounds).map((edge) => edge.toFixed(4))].join(' ');
    if (key === this.#drawnFor) return;
    this.#drawnFor = key;
    this.#data = graticule(wanted, spacing);
    pour(this.#map, sourceId, this.#data);
  }

  clear(): void {
    if (this.#drawnFor === '') return;
    this.#drawnFor = '';
    this.#data = nothing;
    pour(this.#map, sourceId, nothing);
  }

  add(map: MapLibreMap, scheme: ColourScheme): void {
    this.#map = map;
    map.addSource(sourceId, { type: 'geojson', data: this.#data });
    map.addLayer(
      {
        id: 'grid',
        type: 'line',
        source: sourceId,
        paint: { 'line-color': mapColours(scheme).grid, 'line-width': 1.2 },
      },
      'slot-grid',
    );
  }

  remove(map: MapLibreMap): void {
    takeAway(map, ['grid'], sourceId);
    this.#map = null;
  }
}

/** Half a screen more on every side: the lines are there when a finger drags the map. */
function widen(bounds: Bounds): Bounds {
  const high = (bounds.north - bounds.south) / 2;
  const wide = (bounds.east - bounds.west) / 2;
  return {
    south: bounds.south - high,
    north: bounds.north + high,
    west: bounds.west - wide,
    east: bounds.east + wide,
  };
}
