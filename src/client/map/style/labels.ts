import type { LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { classIs, name, notTunnel, source } from './expressions.ts';
import { labelFont, strongLabelFont } from './fonts.ts';
import type { MapColours } from './map-colours.ts';

/** Nothing on the map is set smaller: it is read outdoors, at arm's length. */
export const smallestLabelPixels = 16;

type Layout = NonNullable<SymbolLayerSpecification['layout']>;

const alongLine: Layout = {
  'symbol-placement': 'line',
  'symbol-spacing': 380,
  'text-field': name,
  'text-font': [labelFont],
  'text-rotation-alignment': 'map',
  'text-max-angle': 32,
  'text-padding': 8,
};

function halo(colour: string, colours: MapColours) {
  return { 'text-color': colour, 'text-halo-color': colours.halo, 'text-halo-width': 2, 'text-halo-blur': 0.5 };
}

export function wayLabels(colours: MapColours): readonly LayerSpecification[] {
  const names = { type: 'symbol', source, 'source-layer': 'transportation_name' } as const;
  return [
    {
      id: 'label-path',
      ...names,
      minzoom: 16,
      filter: classIs('path', 'track'),
      layout: { ...alongLine, 'text-size': smallestLabelPixels },
      paint: halo(colours.path, colours),
    },
    {
      id: 'label-minor',
      ...names,
      minzoom: 15,
      filter: classIs('minor', 'service', 'living_street'),
      layout: { ...alongLine, 'text-size': ['interpolate', ['linear'], ['zoom'], 15, smallestLabelPixels, 18, 19] },
      paint: halo(colours.label, colours),
    },
    {
      id: 'label-main',
      ...names,
      minzoom: 13.5,
      filter: ['all', notTunnel, classIs('primary', 'secondary', 'tertiary')],
      layout: { ...alongLine, 'text-size': ['interpolate', ['linear'], ['zoom'], 13.5, smallestLabelPixels, 18, 20] },
      paint: halo(colours.label, colours),
    },
  ];
}

export function waterLabels(colours: MapColours): readonly LayerSpecification[] {
  const names = { type: 'symbol', source, 'source-layer': 'water_name' } as const;
  const paint = halo(colours.waterLabel, colours);
  return [
    {
      id: 'label-river',
      ...names,
      minzoom: 12,
      filter: ['==', ['geometry-type'], 'LineString'],
      layout: { ...alongLine, 'text-size': 17, 'text-letter-spacing': 0.08 },
      paint,
    },
    {
      id: 'label-lake',
      ...names,
      minzoom: 11,
      filter: ['==', ['geometry-type'], 'Point'],
      layout: {
        'text-field': name,
        'text-font': [labelFont],
        'text-size': 17,
        'text-max-width': 7,
        'text-padding': 12,
      },
      paint,
    },
  ];
}

interface PlaceKind {
  readonly id: string;
  readonly classes: readonly string[];
  readonly minzoom: number;
  readonly maxzoom: number;
  readonly size: number;
}

const placeKinds: readonly PlaceKind[] = [
  { id: 'square', classes: ['square'], minzoom: 15.5, maxzoom: 19, size: 16 },
  { id: 'quarter', classes: ['quarter', 'neighbourhood', 'hamlet'], minzoom: 14, maxzoom: 17, size: 17 },
  { id: 'suburb', classes: ['suburb', 'village'], minzoom: 11, maxzoom: 16, size: 19 },
  { id: 'town', classes: ['town', 'city'], minzoom: 4, maxzoom: 14, size: 24 },
];

export function placeLabels(colours: MapColours): readonly LayerSpecification[] {
  return placeKinds.map((kind) => ({
    id: `label-${kind.id}`,
    type: 'symbol',
    source,
    'source-layer': 'place',
    minzoom: kind.minzoom,
    maxzoom: kind.maxzoom,
    filter: classIs(...kind.classes),
    layout: {
      'text-field': name,
      'text-font': [strongLabelFont],
      'text-size': kind.size,
      'text-max-width': 8,
      'text-padding': 14,
    },
    paint: halo(colours.placeLabel, colours),
  }));
}

export function houseNumbers(colours: MapColours): LayerSpecification {
  return {
    id: 'label-house',
    type: 'symbol',
    source,
    'source-layer': 'housenumber',
    minzoom: 17.5,
    layout: { 'text-field': ['get', 'housenumber'], 'text-font': [labelFont], 'text-size': smallestLabelPixels },
    paint: halo(colours.quietLabel, colours),
  };
}
