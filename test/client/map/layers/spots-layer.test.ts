import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import {
  chosenSpotsSource,
  groupCounts,
  spotLayers,
  spotsSource,
} from '../../../../src/client/map/layers/spot-style.ts';
import { mapColours } from '../../../../src/client/map/style/map-colours.ts';

test.each(['light', 'dark'] as const)('%s: marks and their groups are drawn by a valid style', (scheme) => {
  const data = { type: 'FeatureCollection' as const, features: [] };
  const style = {
    version: 8 as const,
    sources: {
      [spotsSource]: { type: 'geojson' as const, data, cluster: true, clusterProperties: groupCounts },
      [chosenSpotsSource]: { type: 'geojson' as const, data },
    },
    // The labels are drawn with the page's own fonts, which the specification has no word for.
    glyphs: 'https://tur.example/{fontstack}/{range}.pbf',
    layers: spotLayers(mapColours(scheme)),
  };
  expect(validateStyleMin(style).map((error) => error.message)).toEqual([]);
});
