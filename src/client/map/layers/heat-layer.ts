import type { FeatureCollection } from 'geojson';
import type { AddLayerObject, Map as MapLibreMap } from 'maplibre-gl';
import { type ColourScheme, isNight } from '../colour-scheme.ts';
import { heatOutline, heatScale } from '../heat-scale.ts';
import type { MapHeat } from '../map-props.ts';
import { byZoom } from '../style/expressions.ts';
import { type MapColours, mapColours } from '../style/map-colours.ts';
import { cellWayLayerIds, cellWayLayers } from './cell-way.ts';
import { addHatchImage, hatchImageId } from './hatch-image.ts';
import { type HeatFeatures, heatFeatures } from './heat-features.ts';
import { type MapLayer, nothing, pour, takeAway } from './map-layer.ts';
import { addSmallCellImages, smallCellLayerIds, smallCellLayers, smallCellsSource } from './small-cells.ts';

const sourceId = 'heat';
const layerOrder = ['heat-veil', 'heat', 'heat-hatch', 'heat-outline', 'heat-selected'];
const empty = { outlines: nothing, centres: nothing } as const;

/** The published cells, under the names of streets and over everything else of the ground. */
export class HeatLayer implements MapLayer {
  readonly layerIds = ['heat', ...smallCellLayerIds];
  #map: MapLibreMap | null = null;
  #scheme: ColourScheme = 'light';
  #heat: MapHeat | undefined;
  #selected: string | null = null;
  #data: HeatFeatures | typeof empty = empty;
  #turn = 0;
  #latest: Promise<void> = Promise.resolve();

  get outlines(): FeatureCollection {
    return this.#data.outlines;
  }

  /** Resolves when the cells are handed to the map; the grid's library is fetched at the first heat. */
  show(heat: MapHeat | undefined, selected: string | null): Promise<void> {
    this.#heat = heat;
    this.#selected = selected;
    this.#latest = this.#draw(++this.#turn);
    return this.#latest;
  }

  async #draw(turn: number): Promise<void> {
    const data = this.#heat === undefined ? empty : await features(this.#heat, this.#scheme);
    // Overtaken while the library was loading: whoever waits for this picture waits for the one that replaced it.
    if (turn !== this.#turn) return this.#latest;
    this.#data = data;
    this.#restyle();
    pour(this.#map, sourceId, data.outlines);
    pour(this.#map, smallCellsSource, data.centres);
  }

  add(map: MapLibreMap, scheme: ColourScheme): void {
    this.#map = map;
    const turned = scheme !== this.#scheme;
    this.#scheme = scheme;
    addHatchImage(map, '#000000');
    map.addSource(sourceId, { type: 'geojson', data: this.#data.outlines });
    map.addSource(smallCellsSource, { type: 'geojson', data: this.#data.centres });
    for (const layer of [...heatStyle(mapColours(scheme)), ...cellWayLayers(), ...smallCellLayers()])
      map.addLayer(layer, 'slot-heat');
    // Over every cell and name, but under the marks: it would cross out how many they are.
    map.addLayer(chosenOutline(mapColours(scheme)), 'slot-track');
    this.#restyle();
    if (turned) void this.show(this.#heat, this.#selected);
  }

  remove(map: MapLibreMap): void {
    takeAway(map, [...smallCellLayerIds, ...cellWayLayerIds], smallCellsSource);
    takeAway(map, layerOrder, sourceId);
    this.#map = null;
  }

  #restyle(): void {
    const map = this.#map;
    if (!map?.getLayer('heat')) return;
    const palette = this.#heat?.palette ?? 'walked';
    const edge = heatOutline(palette, this.#scheme);
    addHatchImage(map, edge);
    addSmallCellImages(map, heatScale(palette, this.#scheme, this.#heat?.classes), edge);
    map.setLayoutProperty('heat-veil', 'visibility', this.#heat === undefined ? 'none' : 'visible');
    map.setLayoutProperty('heat-hatch', 'visibility', palette === 'problem' ? 'visible' : 'none');
    for (const id of cellWayLayerIds)
      map.setLayoutProperty(id, 'visibility', this.#heat?.asWay === true ? 'visible' : 'none');
    map.setPaintProperty('heat-way-edge', 'circle-color', edge);
    // Where people walk is read as lines, which signs of one size would smear; the other layers are single places.
    for (const id of smallCellLayerIds)
      map.setLayoutProperty(id, 'visibility', palette === 'walked' ? 'none' : 'visible');
    map.setPaintProperty('heat-outline', 'line-color', edge);
    // White on night ground is louder than dark on paper.
    map.setPaintProperty('heat-outline', 'line-opacity', isNight(this.#scheme) ? 0.4 : 0.7);
    map.setFilter('heat-selected', ['==', ['get', 'cell'], this.#selected ?? '']);
  }
}

async function features(heat: MapHeat, scheme: ColourScheme): Promise<HeatFeatures> {
  const { cellBoundary, cellCentre, cellLevel } = await import('../../../domain/heat/cell.ts');
  const scale = heatScale(heat.palette, scheme, heat.classes);
  return heatFeatures(heat.cells, scale, scheme, { boundary: cellBoundary, centre: cellCentre, level: cellLevel });
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
      // As the colour, weaker over more ground.
      paint: { 'fill-pattern': hatchImageId, 'fill-opacity': ['*', 0.65, ['get', 'strength']] },
    },
    {
      id: 'heat-outline',
      type: 'line',
      source: sourceId,
      layout: { 'line-join': 'round' },
      paint: { 'line-width': byZoom([11, 0.2], [15, 0.8], [18, 1.6]) },
    },
  ];
}

function chosenOutline(colours: MapColours): AddLayerObject {
  return {
    id: 'heat-selected',
    type: 'line',
    source: sourceId,
    filter: ['==', ['get', 'cell'], ''],
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colours.label, 'line-width': 4 },
  };
}
