import { expect, it } from 'vitest';
import { markShapes } from '../../../src/client/map/mark-shapes.ts';
import { markDrawings } from '../../../src/client/ui/mark-shape.tsx';

it('draws a mark in a list as it is drawn on the map', () => {
  const onMap = Object.fromEntries(Object.entries(markShapes).map(([name, { path, sign }]) => [name, { path, sign }]));
  expect(markDrawings).toEqual(onMap);
});
