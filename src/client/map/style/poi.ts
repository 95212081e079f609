import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { name, source, subclassIs } from './expressions.ts';
import { labelFont } from './fonts.ts';
import { smallestLabelPixels } from './labels.ts';
import type { MapColours } from './map-colours.ts';
import { type PoiIcon, poiIconId } from './poi-icons.ts';

interface PoiKind {
  readonly icon: PoiIcon;
  /** OpenMapTiles `subclass`, which is the OpenStreetMap value. */
  readonly subclasses: readonly string[];
  readonly minzoom: number;
  /** Names only where they help to find the way; a bench has none. */
  readonly named: boolean;
}

/** What matters on foot. The first wins where two would overlap. */
export const poiKinds: readonly PoiKind[] = [
  { icon: 'toilet', subclasses: ['toilets'], minzoom: 14, named: false },
  { icon: 'bench', subclasses: ['bench'], minzoom: 15, named: false },
  { icon: 'bus', subclasses: ['bus_stop', 'bus_station'], minzoom: 15, named: true },
  { icon: 'tram', subclasses: ['tram_stop'], minzoom: 15, named: true },
  { icon: 'train', subclasses: ['station', 'halt'], minzoom: 13, named: true },
  { icon: 'crossing', subclasses: ['crossing'], minzoom: 16, named: false },
  { icon: 'shelter', subclasses: ['shelter', 'picnic_site'], minzoom: 15.5, named: false },
  { icon: 'water', subclasses: ['drinking_water'], minzoom: 15.5, named: false },
  { icon: 'care', subclasses: ['hospital', 'doctors', 'clinic', 'nursing_home'], minzoom: 15, named: true },
  { icon: 'pharmacy', subclasses: ['pharmacy'], minzoom: 15.5, named: false },
  { icon: 'library', subclasses: ['library', 'community_centre', 'townhall'], minzoom: 15, named: true },
  { icon: 'shop', subclasses: ['supermarket', 'mall'], minzoom: 15.5, named: true },
  { icon: 'view', subclasses: ['viewpoint'], minzoom: 15, named: false },
];

export function poiLayers(colours: MapColours): readonly LayerSpecification[] {
  return [parkNames(colours), ...[...poiKinds].reverse().map((kind) => poiLayer(kind, colours))];
}

function poiLayer(kind: PoiKind, colours: MapColours): LayerSpecification {
  return {
    id: `poi-${kind.icon}`,
    type: 'symbol',
    source,
    'source-layer': 'poi',
    minzoom: kind.minzoom,
    filter: subclassIs(...kind.subclasses),
    layout: {
      'icon-image': poiIconId(kind.icon),
      'icon-size': ['interpolate', ['linear'], ['zoom'], 14, 0.75, 17, 1],
      'icon-padding': 3,
      ...(kind.named ? nameBelow : {}),
    },
    paint: { 'text-color': colours.quietLabel, 'text-halo-color': colours.halo, 'text-halo-width': 2 },
  };
}

const nameBelow: SymbolLayerSpecification['layout'] = {
  'text-field': ['step', ['zoom'], '', 16, name],
  'text-font': [labelFont],
  'text-size': smallestLabelPixels,
  'text-anchor': 'top',
  'text-offset': [0, 0.9],
  'text-max-width': 8,
  'text-optional': true,
};

function parkNames(colours: MapColours): LayerSpecification {
  const filter: ExpressionSpecification = ['all', subclassIs('park'), ['has', 'name:latin']];
  return {
    id: 'label-park',
    type: 'symbol',
    source,
    'source-layer': 'poi',
    minzoom: 14.5,
    filter,
    layout: {
      'text-field': name,
      'text-font': [labelFont],
      'text-size': smallestLabelPixels,
      'text-max-width': 7,
      'text-padding': 10,
    },
    paint: { 'text-color': colours.greenLabel, 'text-halo-color': colours.halo, 'text-halo-width': 2 },
  };
}
