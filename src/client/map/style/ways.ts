import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { byZoom, classIs, notTunnel, source, subclassIs } from './expressions.ts';
import type { MapColours } from './map-colours.ts';

const isLine: ExpressionSpecification = ['==', ['geometry-type'], 'LineString'];
const way = { type: 'line', source, 'source-layer': 'transportation' } as const;
const round = { 'line-cap': 'round', 'line-join': 'round' } as const;

interface RoadKind {
  readonly id: string;
  readonly classes: readonly string[];
  readonly minzoom: number;
  readonly widths: readonly (readonly [number, number])[];
  readonly main: boolean;
}

/** Narrowest first, so that the larger road crosses over. */
const roadKinds: readonly RoadKind[] = [
  {
    id: 'service',
    classes: ['service', 'track', 'raceway'],
    minzoom: 14,
    widths: [
      [14, 0.8],
      [16, 3],
      [18, 9],
    ],
    main: false,
  },
  {
    id: 'minor',
    classes: ['minor', 'living_street'],
    minzoom: 12,
    widths: [
      [12, 0.6],
      [14, 2.4],
      [16, 7],
      [18, 20],
    ],
    main: false,
  },
  {
    id: 'through',
    classes: ['tertiary', 'secondary'],
    minzoom: 9,
    widths: [
      [9, 0.5],
      [12, 1.6],
      [14, 4],
      [16, 10],
      [18, 26],
    ],
    main: true,
  },
  {
    id: 'major',
    classes: ['primary', 'trunk', 'motorway'],
    minzoom: 6,
    widths: [
      [6, 0.6],
      [12, 2.2],
      [14, 5],
      [16, 12],
      [18, 30],
    ],
    main: true,
  },
];

/** Roads for cars: pale, edges quiet. All edges lie below all fills so that crossings stay open. */
export function roadLayers(colours: MapColours): readonly LayerSpecification[] {
  return [
    ...railLayers(colours),
    ...roadKinds.map((kind) => roadEdge(kind, colours)),
    ...roadKinds.map((kind) => roadFill(kind, colours)),
  ];
}

function roadFilter(kind: RoadKind): ExpressionSpecification {
  return ['all', isLine, notTunnel, classIs(...kind.classes)];
}

function roadEdge(kind: RoadKind, colours: MapColours): LayerSpecification {
  const widths = kind.widths.map(([zoom, width]) => [zoom, width + (zoom < 14 ? 0.8 : 2)] as const);
  return {
    id: `road-edge-${kind.id}`,
    ...way,
    minzoom: kind.minzoom,
    filter: roadFilter(kind),
    layout: { 'line-cap': 'butt', 'line-join': 'round' },
    paint: { 'line-color': colours.roadEdge, 'line-width': byZoom(...widths) },
  };
}

function roadFill(kind: RoadKind, colours: MapColours): LayerSpecification {
  return {
    id: `road-${kind.id}`,
    ...way,
    minzoom: kind.minzoom,
    filter: roadFilter(kind),
    layout: round,
    paint: { 'line-color': kind.main ? colours.mainRoad : colours.road, 'line-width': byZoom(...kind.widths) },
  };
}

function railLayers(colours: MapColours): LayerSpecification[] {
  return [
    {
      id: 'rail',
      ...way,
      minzoom: 12,
      filter: ['all', isLine, notTunnel, classIs('rail', 'transit', 'tram')],
      paint: { 'line-color': colours.rail, 'line-width': byZoom([12, 0.7], [16, 2]) },
    },
    {
      id: 'ferry',
      ...way,
      minzoom: 10,
      filter: classIs('ferry'),
      paint: { 'line-color': colours.shore, 'line-width': 1.2, 'line-dasharray': [4, 4] },
    },
  ];
}

/**
 * Ways for feet, over the roads. Steps are drawn as rungs; smaller packs keep the word `steps` only in the layer of
 * names, so both are asked.
 */
export function footLayers(colours: MapColours): readonly LayerSpecification[] {
  const filter: ExpressionSpecification = ['all', isLine, notTunnel, classIs('path', 'pier')];
  const steps = (id: string, layer: string): LayerSpecification => ({
    id,
    type: 'line',
    source,
    'source-layer': layer,
    minzoom: 14.5,
    filter: ['all', isLine, subclassIs('steps')],
    paint: { 'line-color': colours.steps, 'line-width': byZoom([14.5, 4], [18, 13]), 'line-dasharray': [0.22, 0.28] },
  });
  return [
    {
      id: 'foot-edge',
      ...way,
      minzoom: 13.5,
      filter,
      layout: round,
      paint: {
        'line-color': colours.pathEdge,
        'line-width': byZoom([13.5, 1.6], [16, 4.5], [18, 8]),
        'line-opacity': 0.8,
      },
    },
    {
      id: 'foot',
      ...way,
      minzoom: 12.5,
      filter,
      layout: round,
      paint: {
        'line-color': colours.path,
        'line-width': byZoom([12.5, 0.5], [14, 0.9], [16, 2.2], [18, 4.5]),
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 12.5, 0.3, 14, 0.55, 15.5, 0.9],
      },
    },
    steps('steps', 'transportation'),
    steps('steps-by-name', 'transportation_name'),
  ];
}
