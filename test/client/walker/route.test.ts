import { describe, expect, it } from 'vitest';
import {
  addressOf,
  afterSteps,
  describeSteps,
  drawSteps,
  helpPages,
  markSteps,
  ownHeatLayers,
  parseRoute,
  positionCauses,
  type Route,
  walkQuestions,
  welcomeSteps,
} from '../../../src/client/walker/route.ts';

const id = '0b7b1d3e-8f5a-4c1e-9d7a-2f1d5c6b7a89';
const everyRoute: readonly Route[] = [
  { at: 'draw' },
  ...ownHeatLayers.map((show) => ({ at: 'map' as const, show })),
  { at: 'mend', walkId: 'a' },
  { at: 'mend', walkId: 'a', from: 'after' },
  { at: 'mend', walkId: 'a', gap: 0 },
  { at: 'mend', walkId: 'a', gap: 3, step: 'draw', from: 'after' },
  { at: 'mend', walkId: 'a', gap: 3, step: 'move', point: 2 },
  ...drawSteps.map((step) => ({ at: 'draw' as const, step })),
  { at: 'draw', step: 'move', point: 0 },
  { at: 'draw', step: 'move', point: 12 },
  ...(
    [
      'home',
      'walk',
      'walk-map',
      'walk-pocket',
      'walk-end',
      'walks',
      'import',
      'group',
      'spots',
      'map',
      'join',
      'tell',
      'help',
    ] as const
  ).map((at) => ({
    at,
  })),
  ...helpPages.map((page) => ({ at: 'help-page' as const, page })),
  ...positionCauses.map((cause) => ({ at: 'help-page' as const, page: 'position' as const, cause })),
  ...afterSteps.map((step) => ({ at: 'after' as const, walkId: id, step })),
  { at: 'after', walkId: id, step: 'send', company: 'with-others' },
  { at: 'after', walkId: id, step: 'end', company: 'alone', startedElsewhere: true },
  { at: 'after', walkId: id, step: 'send', startedElsewhere: true, endedElsewhere: true },
  ...welcomeSteps.map((step) => ({ at: 'welcome' as const, step })),
  { at: 'mark' },
  { at: 'mark', walkId: id },
  { at: 'mark', step: 'what', walkId: id },
  ...markSteps.map((step) => ({ at: 'mark' as const, step })),
  { at: 'walk-details', walkId: id },
  ...walkQuestions.map((ask) => ({ at: 'walk-details' as const, walkId: id, ask })),
  { at: 'spot', spotId: id },
  { at: 'spot', spotId: id, ask: 'remove' },
  { at: 'marked', spotId: id },
  { at: 'describe', spotId: id, onward: `#/after/${id}/marks` },
  ...describeSteps.map((step) => ({ at: 'describe' as const, spotId: id, onward: '#/walk', step })),
];

describe('an address', () => {
  it.each(everyRoute)('leads back to its screen: $at', (route) => {
    expect(parseRoute(addressOf(route))).toEqual(route);
  });

  it('of no page of the welcome leads to its first', () => {
    expect(parseRoute('#/welcome/nowhere')).toEqual({ at: 'welcome', step: 'who' });
  });

  it('stays behind the #, where no server sees it', () => {
    expect(everyRoute.map(addressOf).filter((address) => !address.startsWith('#/'))).toEqual([]);
  });

  it.each([
    '',
    '#',
    '#/nowhere',
    '#/after',
    `#/after/${id}/elsewhere`,
    '#/help/nothing',
    '#/toString',
    '#/draw/move/x',
    '#/%E0%A4%A',
  ])('that says nothing leads home: %s', (hash) => {
    expect(parseRoute(hash)).toEqual({ at: 'home' });
  });
});
