import { type ColourScheme, isNight } from './colour-scheme.ts';

export const heatPalettes = ['walked', 'stayed', 'pleasant', 'problem', 'missing'] as const;
export type HeatPalette = (typeof heatPalettes)[number];

/** Lowest numbers of the classes of people (privacy rule 17). */
export const peopleClasses = [10, 15, 25, 50, 100] as const;

export interface HeatStep {
  /** Lowest number of people of the class. */
  readonly from: number;
  readonly colour: string;
}

/**
 * Five steps from few to many on light paper. After ColorBrewer 2.0 (Brewer, Harrower, Pennsylvania State University),
 * sequential and marked colour-blind safe: YlGnBu, BuPu, BuGn, Oranges, Blues. The lightest steps are left out because
 * they vanish on paper, and single steps moved until neighbours differ by ΔE 8 for every kind of sight (see the test).
 */
const onPaper: Record<HeatPalette, readonly string[]> = {
  walked: ['#c7e9b4', '#7fcdbb', '#41b6c4', '#225ea8', '#081d58'],
  stayed: ['#d3cfe6', '#b3a5d3', '#8c6bb1', '#88419d', '#4d004b'],
  pleasant: ['#ccece6', '#7fcdb4', '#41ae76', '#1f7f3f', '#00441b'],
  problem: ['#fdd0a2', '#fdae6b', '#f16913', '#b93d02', '#6b2002'],
  missing: ['#c6dbef', '#85bcdb', '#4292c6', '#1c66ab', '#08306b'],
};

/** At night many must glow and few recede, so the scale turns: dark is few, light is many. */
const atNight: Record<HeatPalette, readonly string[]> = {
  walked: ['#1f4f8f', '#2b7fb0', '#41b6c4', '#8fd6b5', '#ffffcc'],
  stayed: ['#5b2c78', '#7d4fa3', '#a583c8', '#c9b5e0', '#f7fcfd'],
  pleasant: ['#14532d', '#23804a', '#41ae76', '#92d8c0', '#f0fcf8'],
  problem: ['#7a2f05', '#b04a08', '#ec7b28', '#fdb77a', '#fff3e4'],
  missing: ['#174a80', '#2a70b3', '#5aa3d6', '#a3cdea', '#f3f9ff'],
};

/**
 * Colours of the classes, fewest first. With fewer classes than five the steps are spread over the scale; more than
 * five share the last. The map and every legend draw these.
 */
export function heatScale(
  palette: HeatPalette,
  scheme: ColourScheme,
  classes: readonly number[] = peopleClasses,
): readonly HeatStep[] {
  const colours = (isNight(scheme) ? atNight : onPaper)[palette];
  const last = colours.length - 1;
  return classes.map((from, index) => {
    const step = classes.length < colours.length ? Math.round((index * last) / Math.max(1, classes.length - 1)) : index;
    return { from, colour: colours[Math.min(step, last)] ?? '#000000' };
  });
}

/** The outline, which also carries the picture when it is printed in grey. */
export function heatOutline(palette: HeatPalette, scheme: ColourScheme): string {
  return (isNight(scheme) ? atNight : onPaper)[palette].at(-1) ?? '#000000';
}

/**
 * How strongly a cell is filled, by its H3 level. Colour says how many people; strength says over how much ground:
 * ten people in 300 m² and ten in 0.7 km² share a colour, not an ink (value by alpha: Roth, Woodruff & Johnson 2010).
 */
export const levelStrength: Readonly<Record<ColourScheme, Readonly<Record<number, number>>>> = {
  light: { 12: 0.85, 11: 0.7, 10: 0.53, 9: 0.4, 8: 0.3 },
  // Dark few on dark paper would vanish long before pale few on pale paper do.
  dark: { 12: 0.95, 11: 0.82, 10: 0.68, 9: 0.54, 8: 0.42 },
  contrast: { 12: 1, 11: 0.85, 10: 0.7, 9: 0.56, 8: 0.44 },
  'contrast-dark': { 12: 1, 11: 0.88, 10: 0.76, 9: 0.64, 8: 0.52 },
};
