import type { FeatureCollection } from 'geojson';
import type { AddLayerObject, Map as MapLibreMap } from 'maplibre-gl';
import type { ColourScheme } from '../colour-scheme.ts';
import { heatOutline, heatScale } from '../heat-scale.ts';
import type { MapHeat } from '../map-props.ts';
import { byZoom } from '../style/expressions.ts';
import { type MapColours, mapColours } from '../style/map-colours.ts';
import { addHatchImage, hatchImageId } from './hatch-image.ts';
import { heatFeatures } from './heat-features.ts';
import { type MapLayer, nothing, pour, takeAway } from './map-layer.ts';

const sourceId = 'heat';
const layerOrder = ['heat-veil', 'heat', 'heat-hatch', 'heat-outline', 'heat-selected'];

/** The published cells, under the names of streets and over everything else of the ground. */
export class HeatLayer implements MapLayer {
  readonly layerIds = ['heat'];
  #map: MapLibreMap | null = null;
  #scheme: ColourScheme = 'light';
  #heat: MapHeat | undefined;
  #selected: string | null = null;
  #data: FeatureCollection = nothing;
  #turn = 0;

  get outlines(): FeatureCollection {
    return this.#data;
  }

  /** Resolves when the cells are handed to the map; the grid's library is fetched at the first heat. */
  async show(heat: MapHeat | undefined, selected: string | null): Promise<void> {
    this.#heat = heat;
    this.#selected = selected;
    const turn = ++this.#turn;
    const data = heat === undefined ? nothing : await outline(heat, this.#scheme);
    // A later call may have overtaken this one while the library was loading.
    if (turn !== this.#turn) return;
    this.#data = data;
    this.#restyle();
    pour(this.#map, sourceId, data);
  }

  add(map: MapLibreMap, scheme: ColourScheme): void {
    this.#map = map;
    const turned = scheme !== this.#scheme;
    this.#scheme = scheme;
    addHatchImage(map, '#000000');
    map.addSource(sourceId, { type: 'geojson', data: this.#data });
    for (const layer of heatStyle(mapColours(scheme))) map.addLayer(layer, 'slot-heat');
    this.#restyle();
    if (turned) void this.show(this.#heat, this.#selected);
  }

  remove(map: MapLibreMap): void {
    takeAway(map, layerOrder, sourceId);
    this.#map = null;
  }

  #restyle(): void {
    const map = this.#map;
    if (!map?.getLayer('heat')) return;
    const palette = this.#heat?.palette ?? 'walked';
    const edge = heatOutline(palette, this.#scheme);
    addHatchImage(map, edge);
    map.setLayoutProperty('heat-veil', 'visibility', this.#heat === undefined ? 'none' : 'visible');
    map.setLayoutProperty('heat-hatch', 'visibility', palette === 'problem' ? 'visible' : 'none');
    map.setPaintProperty('heat-outline', 'line-color', edge);
    // White on night ground is louder than dark on paper.
    map.setPaintProperty('heat-outline', 'line-opacity', this.#scheme === 'dark' ? 0.4 : 0.7);
    map.setFilter('heat-selected', ['==', ['get', 'cell'], this.#selected ?? '']);
  }
}

async function outline(heat: MapHeat, scheme: ColourScheme): Promise<FeatureCollection> {
  const { cellBoundary, cellLevel } = await import('../../../domain/heat/cell.ts');
  const scale = heatScale(heat.palette, scheme, heat.classes);
  return heatFeatures(heat.cells, scale, { boundary: cellBoundary, level: cellLevel });
}

function heatStyle(colours: MapColours): AddLayerObject[] {
  return [
    // The ground steps back while heat is read: blue cells over blue water could be taken for nothing.
    {
      id: 'heat-veil',
      type: 'background',
      layout: { visibility: 'none' },
      paint: { 'background-color': colours.paper, 'background-opacity': 0.55 },
    },
    {
      id: 'heat',
      type: 'fill',
      source: sourceId,
      paint: { 'fill-color': ['get', 'colour'], 'fill-opacity': ['get', 'strength'], 'fill-antialias': false },
    },
    {
      id: 'heat-hatch',
      type: 'fill',
      source: sourceId,
      layout: { visibility: 'none' },
      paint: { 'fill-pattern': hatchImageId, 'fill-opacity': 0.55 },
    },
    {
      id: 'heat-outline',
      type: 'line',
      source: sourceId,
      layout: { 'line-join': 'round' },
      paint: { 'line-width': byZoom([11, 0.2], [15, 0.8], [18, 1.6]) },
    },
    {
      id: 'heat-selected',
      type: 'line',
      source: sourceId,
      filter: ['==', ['get', 'cell'], ''],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colours.label, 'line-width': 4 },
    },
  ];
}
