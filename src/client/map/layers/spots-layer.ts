import type { FeatureCollection, Point } from 'geojson';
import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import type { ColourScheme } from '../colour-scheme.ts';
import type { MapSpot } from '../map-props.ts';
import { addMarkImages, markImageId } from '../marks/mark-images.ts';
import { strongLabelFont } from '../style/fonts.ts';
import { type MapColours, mapColours } from '../style/map-colours.ts';
import { pageTextScale, withTextScale } from '../style/text-scale.ts';
import { type MapLayer, nothing, pour, takeAway } from './map-layer.ts';

const sourceId = 'spots';

/** Marked places: shape and colour by sentiment, the word below when one is near enough to read it. */
export class SpotsLayer implements MapLayer {
  readonly layerIds = ['spots'];
  #map: MapLibreMap | null = null;
  #data: FeatureCollection = nothing;

  show(spots: readonly MapSpot[], selected: string | null): void {
    this.#data = spotFeatures(spots, selected);
    pour(this.#map, sourceId, this.#data);
  }

  add(map: MapLibreMap, scheme: ColourScheme): void {
    this.#map = map;
    addMarkImages(map);
    map.addSource(sourceId, { type: 'geojson', data: this.#data });
    for (const layer of spotStyle(mapColours(scheme)))
      map.addLayer(withTextScale(layer, pageTextScale()), 'slot-spots');
  }

  remove(map: MapLibreMap): void {
    takeAway(map, ['spots', 'spots-ring'], sourceId);
    this.#map = null;
  }
}

/** One point for each spot; the chosen one last, so that it lies on top. */
export function spotFeatures(spots: readonly MapSpot[], selected: string | null): FeatureCollection<Point> {
  const ordered = [...spots].sort((a, b) => Number(a.id === selected) - Number(b.id === selected));
  return {
    type: 'FeatureCollection',
    features: ordered.map((spot) => ({
      type: 'Feature',
      properties: {
        id: spot.id,
        icon: markImageId(spot.sentiment, spot.faded === true),
        label: spot.label,
        faded: spot.faded === true,
        selected: spot.id === selected,
      },
      geometry: { type: 'Point', coordinates: [spot.position.lng, spot.position.lat] },
    })),
  };
}

function spotStyle(colours: MapColours): LayerSpecification[] {
  return [
    {
      id: 'spots-ring',
      type: 'circle',
      source: sourceId,
      filter: ['get', 'selected'],
      paint: {
        'circle-radius': 30,
        'circle-color': colours.trackEdge,
        'circle-opacity': 0.75,
        'circle-stroke-color': colours.label,
        'circle-stroke-width': 3,
      },
    },
    {
      id: 'spots',
      type: 'symbol',
      source: sourceId,
      layout: {
        'icon-image': ['get', 'icon'],
        'icon-allow-overlap': true,
        'icon-size': ['case', ['get', 'selected'], 1.25, 1],
        'symbol-z-order': 'source',
        'text-field': ['step', ['zoom'], '', 15, ['get', 'label']],
        'text-font': [strongLabelFont],
        'text-size': 17,
        'text-anchor': 'top',
        // Clear of the ring around a chosen mark.
        'text-offset': ['case', ['get', 'selected'], ['literal', [0, 1.95]], ['literal', [0, 1.1]]],
        'text-max-width': 9,
        'text-optional': true,
      },
      paint: {
        'text-color': colours.label,
        'text-halo-color': colours.halo,
        'text-halo-width': 2.2,
        'text-opacity': ['case', ['get', 'faded'], 0.7, 1],
      },
    },
  ];
}
