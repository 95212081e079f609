import { describe, expect, it } from 'vitest';
import { markShapes } from '../../../src/client/map/mark-shapes.ts';
import { mapColours } from '../../../src/client/map/style/map-colours.ts';
import { contrast, difference, labOf, lightOf, seenBy, sights } from './colour-sight.ts';

const marks = Object.values(markShapes);

describe('the marks', () => {
  it('differ in shape, so that colour never speaks alone', () => {
    expect(new Set(marks.map((mark) => mark.name)).size).toBe(marks.length);
    expect(new Set(marks.map((mark) => mark.sign)).size).toBe(marks.length);
  });

  it.each(Object.entries(sights))('differ in colour with %s sight', (_, sight) => {
    for (const one of marks) {
      for (const other of marks) {
        if (one === other) continue;
        const [a, b] = [one, other].map((mark) => labOf(seenBy(sight, lightOf(mark.colour)))) as [
          ReturnType<typeof labOf>,
          ReturnType<typeof labOf>,
        ];
        expect(difference(a, b), `${one.name} and ${other.name}`).toBeGreaterThan(15);
      }
    }
  });

  it('carry a white sign one can make out (WCAG 1.4.11: 3 to 1)', () => {
    for (const mark of marks) expect(contrast(mark.colour, '#ffffff'), mark.name).toBeGreaterThanOrEqual(3);
  });

  it('carry it at 7 to 1 in strong contrast', () => {
    for (const mark of marks) expect(contrast(mark.deepColour, '#ffffff'), mark.name).toBeGreaterThanOrEqual(7);
  });
});

describe.each(['light', 'dark', 'contrast', 'contrast-dark'] as const)('the words on the map, %s', (scheme) => {
  const colours = mapColours(scheme);

  it('can be read against their halo in the sun (AAA: 7 to 1)', () => {
    for (const name of ['label', 'quietLabel', 'placeLabel', 'waterLabel', 'greenLabel'] as const) {
      expect(contrast(colours[name], colours.halo), name).toBeGreaterThanOrEqual(7);
    }
  });

  it('leave the walk itself in the strongest line (AAA against the paper)', () => {
    expect(contrast(colours.track, colours.paper)).toBeGreaterThanOrEqual(7);
  });
});

describe.each(['contrast', 'contrast-dark'] as const)('the map in strong contrast, %s', (scheme) => {
  const colours = mapColours(scheme);

  it('has words at 12 to 1 and a walk at 12 to 1', () => {
    for (const name of ['label', 'quietLabel', 'placeLabel', 'waterLabel', 'greenLabel', 'track'] as const) {
      expect(contrast(colours[name], colours.paper), name).toBeGreaterThanOrEqual(12);
    }
  });

  it('has edges of streets, houses and water that are seen, 4.5 to 1', () => {
    for (const name of ['roadEdge', 'buildingEdge', 'shore', 'path', 'steps', 'rail', 'withheld', 'here'] as const) {
      expect(contrast(colours[name], colours.paper), name).toBeGreaterThanOrEqual(4.5);
    }
  });
});
