import { describe, expect, it } from 'vitest';
import { isNight } from '../../../src/client/map/colour-scheme.ts';
import { heatPalettes, heatScale, levelStrength, peopleClasses } from '../../../src/client/map/heat-scale.ts';
import { mapColours } from '../../../src/client/map/style/map-colours.ts';
import { difference, labOf, lightOf, painted, seenBy, sights } from './colour-sight.ts';

const schemes = ['light', 'dark', 'contrast', 'contrast-dark'] as const;
const cases = heatPalettes.flatMap((palette) => schemes.map((scheme) => ({ palette, scheme })));

/** The classes as they lie on the paper, at the finest level unless said, as someone with this sight sees them. */
function seen(palette: (typeof heatPalettes)[number], scheme: (typeof schemes)[number], sight: string, level = 12) {
  const matrix = sights[sight];
  if (matrix === undefined) throw new Error(`No such sight: ${sight}`);
  const ground = mapColours(scheme).paper;
  return heatScale(palette, scheme).map((step) =>
    labOf(seenBy(matrix, lightOf(painted(step.colour, ground, levelStrength[scheme][level] ?? 1)))),
  );
}

describe('the colours of heat', () => {
  it.each(cases)('$palette, $scheme: neighbouring classes differ for every kind of sight', ({ palette, scheme }) => {
    for (const sight of Object.keys(sights)) {
      const classes = seen(palette, scheme, sight);
      const steps = classes.slice(1).map((colour, index) => difference(colour, classes[index] ?? colour));
      expect(Math.min(...steps), `${sight}: ${steps.map((step) => step.toFixed(1)).join(' ')}`).toBeGreaterThan(8);
    }
  });

  it.each(cases)('$palette, $scheme: more people stand out more from the paper, in grey too', ({ palette, scheme }) => {
    const lightness = seen(palette, scheme, 'full').map(([value]) => value);
    const falling = [...lightness].sort((a, b) => b - a);
    expect(lightness).toEqual(!isNight(scheme) ? falling : falling.reverse());
  });

  it.each(cases)('$palette, $scheme: the fewest people over the largest cell are still seen on the paper', (one) => {
    const paper = labOf(lightOf(painted(mapColours(one.scheme).paper, mapColours(one.scheme).paper, 1)));
    const [fewest = paper] = seen(one.palette, one.scheme, 'full', 8);
    // Dark beside dark needs more than pale beside pale, which also has its dark outline.
    expect(difference(fewest, paper)).toBeGreaterThan(isNight(one.scheme) ? 15 : 4);
  });

  it('has one step for each class and spreads fewer classes over the whole scale', () => {
    const all = heatScale('walked', 'light');
    expect(all.map((step) => step.from)).toEqual([...peopleClasses]);
    const two = heatScale('walked', 'light', [5, 10]);
    expect(two).toEqual([
      { from: 5, colour: all[0]?.colour },
      { from: 10, colour: all[4]?.colour },
    ]);
    const six = heatScale('walked', 'light', [5, 10, 15, 25, 50, 100]);
    expect(six.map((step) => step.from)).toEqual([5, 10, 15, 25, 50, 100]);
  });
});
