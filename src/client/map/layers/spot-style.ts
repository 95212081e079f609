import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { type Sentiment, sentiments } from '../../../domain/spot/sentiment.ts';
import { groupImageId, wordsAbovePixels } from '../marks/group-image.ts';
import { noMarkImageId, smallMarkImageId } from '../marks/mark-images.ts';
import { strongLabelFont } from '../style/fonts.ts';
import type { MapColours } from '../style/map-colours.ts';

export const spotsSource = 'spots';
export const chosenSpotsSource = 'spots-chosen';

const groupTextPixels = 17;

/** How many of each sentiment lie in a group, added up by the map as it groups them. */
export const groupCounts = Object.fromEntries(
  sentiments.map((sentiment) => [sentiment, ['+', ['case', ['==', ['get', 'sentiment'], sentiment], 1, 0]]]),
);

export function spotLayers(colours: MapColours): LayerSpecification[] {
  return [
    {
      id: 'spots',
      ...signs(colours, 1, 1.3),
      source: spotsSource,
      filter: ['!', ['has', 'point_count']],
    },
    groups(colours),
    {
      id: 'spots-ring',
      type: 'circle',
      source: chosenSpotsSource,
      paint: {
        'circle-radius': 30,
        'circle-color': colours.trackEdge,
        'circle-opacity': 0.75,
        'circle-stroke-color': colours.label,
        'circle-stroke-width': 3,
      },
    },
    // Its word clear of the ring.
    { id: 'spots-chosen', ...signs(colours, 1.25, 2.1), source: chosenSpotsSource },
  ];
}

type Signs = Pick<SymbolLayerSpecification, 'type' | 'layout' | 'paint'>;

function signs(colours: MapColours, size: number, wordBeside: number): Signs {
  return {
    type: 'symbol',
    layout: {
      'icon-image': ['get', 'icon'],
      'icon-allow-overlap': true,
      'icon-size': size,
      'symbol-z-order': 'source',
      'text-field': ['step', ['zoom'], '', 15, ['get', 'label']],
      'text-font': [strongLabelFont],
      'text-size': 17,
      // Beside: below it lay across the walk that the mark was made on.
      'text-variable-anchor': ['left', 'right', 'top'],
      'text-radial-offset': wordBeside,
      'text-justify': 'auto',
      // In two lines at a phone's edge, where one line was cut.
      'text-max-width': 6,
      'text-optional': true,
    },
    paint: {
      'text-color': colours.label,
      'text-halo-color': colours.halo,
      'text-halo-width': 3.5,
      'text-opacity': ['case', ['get', 'faded'], 0.7, 1],
    },
  };
}

/** "▲ 12" over the place, a row for each sentiment: a wide pill would lie over its neighbour. */
function groups(colours: MapColours): LayerSpecification {
  return {
    id: 'spots-groups',
    type: 'symbol',
    source: spotsSource,
    filter: ['has', 'point_count'],
    layout: {
      'icon-image': groupImageId,
      'icon-text-fit': 'both',
      'icon-allow-overlap': true,
      'text-allow-overlap': true,
      // More lie in front of fewer.
      'symbol-sort-key': ['get', 'point_count'],
      'text-field': ['format', ...sentiments.flatMap(rowOf)] as ExpressionSpecification,
      'text-font': [strongLabelFont],
      'text-size': groupTextPixels,
      'text-max-width': 30,
      'text-justify': 'left',
      'text-anchor': 'bottom',
      'text-offset': [0, -wordsAbovePixels / groupTextPixels],
    },
    paint: {
      'text-color': colours.label,
      // Seen from afar a sign is as large as a street: the cells under it show through, and its words still stand out 7 : 1.
      'icon-opacity': ['step', ['zoom'], 0.8, 15, 1],
    },
  };
}

function rowOf(sentiment: Sentiment, index: number): unknown[] {
  const isThere = ['>', ['get', sentiment], 0];
  const above = sentiments.slice(0, index).map((one) => ['get', one]);
  return [
    ['case', ['all', isThere, ['>', ['+', 0, ...above], 0]], '\n', ''],
    {},
    ['case', isThere, ['image', smallMarkImageId(sentiment)], ['image', noMarkImageId]],
    { 'vertical-align': 'center' },
    ['case', isThere, ['concat', ' ', ['to-string', ['get', sentiment]]], ''],
    { 'vertical-align': 'center' },
  ];
}
