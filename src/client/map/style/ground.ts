import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { byZoom, classIs, notTunnel, source, subclassIs } from './expressions.ts';
import type { MapColours } from './map-colours.ts';

/** Land, green and water. */
export function groundLayers(colours: MapColours): readonly LayerSpecification[] {
  return [...greenLayers(colours), ...landuseLayers(colours), ...waterLayers(colours)];
}

function greenLayers(colours: MapColours): LayerSpecification[] {
  const cover = { type: 'fill', source, 'source-layer': 'landcover' } as const;
  return [
    { id: 'farmland', ...cover, filter: classIs('farmland'), paint: { 'fill-color': colours.farmland } },
    { id: 'wetland', ...cover, filter: classIs('wetland'), paint: { 'fill-color': colours.wetland } },
    { id: 'sand', ...cover, filter: classIs('sand'), paint: { 'fill-color': colours.sand } },
    {
      id: 'grass',
      ...cover,
      filter: classIs('grass'),
      paint: { 'fill-color': colours.park, 'fill-opacity': ['match', ['get', 'subclass'], ['park', 'garden'], 1, 0.6] },
    },
    { id: 'wood', ...cover, filter: classIs('wood'), paint: { 'fill-color': colours.wood } },
    {
      id: 'park',
      type: 'fill',
      source,
      'source-layer': 'park',
      paint: { 'fill-color': colours.park, 'fill-opacity': 0.5 },
    },
  ];
}

function landuseLayers(colours: MapColours): LayerSpecification[] {
  const use = { type: 'fill', source, 'source-layer': 'landuse' } as const;
  return [
    { id: 'cemetery', ...use, filter: classIs('cemetery'), paint: { 'fill-color': colours.park, 'fill-opacity': 0.8 } },
    { id: 'play', ...use, filter: classIs('pitch', 'playground'), paint: { 'fill-color': colours.play } },
    {
      id: 'civic',
      ...use,
      minzoom: 12,
      filter: classIs('school', 'university', 'college', 'kindergarten', 'hospital', 'library'),
      paint: { 'fill-color': colours.civic },
    },
  ];
}

function waterLayers(colours: MapColours): LayerSpecification[] {
  const water = { source, 'source-layer': 'water' } as const;
  return [
    // Below the water's own area: a river's line must not show down its middle.
    {
      id: 'stream',
      type: 'line',
      source,
      'source-layer': 'waterway',
      minzoom: 12,
      filter: notTunnel,
      layout: { 'line-cap': 'round' },
      paint: { 'line-color': colours.shore, 'line-width': byZoom([12, 0.6], [17, 3]) },
    },
    { id: 'water', type: 'fill', ...water, paint: { 'fill-color': colours.water } },
    {
      id: 'shore',
      type: 'line',
      ...water,
      minzoom: 11,
      paint: { 'line-color': colours.shore, 'line-width': byZoom([11, 0.4], [16, 1.2]) },
    },
  ];
}

export function buildingLayers(colours: MapColours): readonly LayerSpecification[] {
  return [
    {
      id: 'building',
      type: 'fill',
      source,
      'source-layer': 'building',
      minzoom: 13.5,
      paint: {
        'fill-color': colours.building,
        'fill-outline-color': colours.buildingEdge,
        'fill-opacity': ['interpolate', ['linear'], ['zoom'], 13.5, 0, 14.5, 1],
      },
    },
  ];
}

/** Squares and piers: ground one walks on that has an area. */
export function squareLayers(colours: MapColours): readonly LayerSpecification[] {
  const area = { type: 'fill', source, 'source-layer': 'transportation', minzoom: 13 } as const;
  const polygon: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];
  return [
    { id: 'pier', ...area, filter: ['all', polygon, classIs('pier')], paint: { 'fill-color': colours.square } },
    {
      id: 'square',
      ...area,
      filter: ['all', polygon, ['any', classIs('path'), subclassIs('pedestrian')]],
      paint: { 'fill-color': colours.square },
    },
  ];
}
