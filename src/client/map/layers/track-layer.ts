import type { FeatureCollection } from 'geojson';
import type { AddLayerObject, FilterSpecification, Map as MapLibreMap } from 'maplibre-gl';
import type { Track } from '../../../domain/walk/track.ts';
import type { ColourScheme } from '../colour-scheme.ts';
import { byZoom } from '../style/expressions.ts';
import { type MapColours, mapColours } from '../style/map-colours.ts';
import { type MapLayer, nothing, pour, takeAway } from './map-layer.ts';
import { trackFeatures } from './track-features.ts';

const sourceId = 'track';

/** The walker's own way: strong where seen, hollow where the walker said so afterwards, dashed over gaps, thin and grey in vehicles, grey where cut. */
export class TrackLayer implements MapLayer {
  readonly layerIds = ['track-foot'];
  #map: MapLibreMap | null = null;
  #data: FeatureCollection = nothing;

  show(track: Track | undefined, withheld: Track | undefined): void {
    this.#data = trackFeatures(track, withheld);
    pour(this.#map, sourceId, this.#data);
  }

  add(map: MapLibreMap, scheme: ColourScheme): void {
    this.#map = map;
    map.addSource(sourceId, { type: 'geojson', data: this.#data });
    for (const layer of trackStyle(mapColours(scheme))) map.addLayer(layer, 'slot-track');
  }

  remove(map: MapLibreMap): void {
    const ids = trackStyle(mapColours('light')).map((layer) => layer.id);
    takeAway(map, ids, sourceId);
    this.#map = null;
  }
}

function partIs(part: string): FilterSpecification {
  return ['==', ['get', 'part'], part];
}

function trackStyle(colours: MapColours): AddLayerObject[] {
  const line = { type: 'line', source: sourceId } as const;
  const round = { 'line-cap': 'round', 'line-join': 'round' } as const;
  const width = byZoom([11, 3.5], [15, 6], [18, 9]);
  return [
    {
      id: 'track-rim',
      ...line,
      filter: partIs('foot'),
      layout: round,
      paint: { 'line-color': colours.trackRim, 'line-width': byZoom([11, 9.5], [15, 14], [18, 19]) },
    },
    {
      id: 'track-edge',
      ...line,
      filter: ['match', ['get', 'part'], ['foot', 'mended', 'withheld'], true, false],
      layout: round,
      paint: {
        'line-color': colours.trackEdge,
        'line-width': byZoom([11, 6.5], [15, 10], [18, 14]),
        'line-opacity': 0.9,
      },
    },
    {
      id: 'track-gap',
      ...line,
      filter: partIs('gap'),
      paint: { 'line-color': colours.track, 'line-width': 3.5, 'line-dasharray': [1.2, 1.8] },
    },
    {
      id: 'track-ride',
      ...line,
      filter: partIs('ride'),
      layout: round,
      paint: { 'line-color': colours.ride, 'line-width': 2.5 },
    },
    {
      id: 'track-withheld',
      ...line,
      filter: partIs('withheld'),
      layout: round,
      paint: { 'line-color': colours.withheld, 'line-width': width },
    },
    {
      id: 'track-foot',
      ...line,
      filter: partIs('foot'),
      layout: round,
      paint: { 'line-color': colours.track, 'line-width': width },
    },
    {
      id: 'track-mended',
      ...line,
      filter: partIs('mended'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colours.track,
        'line-width': byZoom([11, 2], [15, 3], [18, 4]),
        'line-gap-width': byZoom([11, 2.5], [15, 4], [18, 6]),
      },
    },
    {
      id: 'track-ends',
      type: 'circle',
      source: sourceId,
      filter: ['match', ['get', 'part'], ['start', 'end'], true, false],
      paint: {
        'circle-radius': byZoom([11, 4.5], [16, 7.5]),
        'circle-color': ['match', ['get', 'part'], 'start', colours.trackEdge, colours.track],
        'circle-stroke-color': ['match', ['get', 'part'], 'start', colours.track, colours.trackEdge],
        'circle-stroke-width': 3,
      },
    },
  ];
}
