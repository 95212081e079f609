import type { Sentiment } from '../../domain/spot/sentiment.ts';

/** What a mark says, or that it says nothing yet. */
export type MarkSort = Sentiment | 'unsaid';

export interface MarkShape {
  /** SVG path data in a box of 32 × 32, the white rim included in the box. */
  readonly path: string;
  /** SVG path data of the sign inside, drawn as a white line of width `signWidth`. */
  readonly sign: string;
  readonly colour: string;
  /** The same hue for strong contrast: the sign in it is white on it at 7 to 1. */
  readonly deepColour: string;
  readonly name: 'circle' | 'triangle' | 'square' | 'diamond';
}

export const markBox = 32;
/** Width of the white rim and of the sign, in units of the box. */
export const markRim = 2.5;
export const signWidth = 3;

/**
 * Shape and colour of a mark, the same on the map, in lists and in legends. Colours: Okabe & Ito, "Color Universal
 * Design" (2008): bluish green, vermilion, blue; each shape differs, so that colour never speaks alone.
 */
export const markShapes = {
  pleasant: {
    path: 'M16 3A13 13 0 0 1 16 29A13 13 0 0 1 16 3Z',
    sign: 'M10 16.5L14.5 21L22.5 12',
    colour: '#009e73',
    deepColour: '#00523c',
    name: 'circle',
  },
  problem: {
    path: 'M14.1 4.3Q16 1.4 17.9 4.3L30 25.2Q31.3 28.6 28 29L4 29Q0.7 28.6 2 25.2Z',
    sign: 'M16 11L16 19M16 24L16 24.4',
    colour: '#d55e00',
    deepColour: '#8a2d00',
    name: 'triangle',
  },
  missing: {
    path: 'M7 3.5L25 3.5Q28.5 3.5 28.5 7L28.5 25Q28.5 28.5 25 28.5L7 28.5Q3.5 28.5 3.5 25L3.5 7Q3.5 3.5 7 3.5Z',
    sign: 'M16 9.5L16 22.5M9.5 16L22.5 16',
    colour: '#0072b2',
    deepColour: '#003f73',
    name: 'square',
  },
  /** Pressed from the pocket: nobody has said yet what it is. No hue of its own. */
  unsaid: {
    path: 'M13.9 3.4Q16 1.3 18.1 3.4L28.6 13.9Q30.7 16 28.6 18.1L18.1 28.6Q16 30.7 13.9 28.6L3.4 18.1Q1.3 16 3.4 13.9Z',
    sign: 'M12.5 12.5Q12.5 9 16 9Q19.5 9 19.5 12.2Q19.5 14.5 16 16.5L16 18M16 22.4L16 22.6',
    colour: '#4f4a43',
    deepColour: '#36322d',
    name: 'diamond',
  },
} as const satisfies Record<MarkSort, MarkShape>;
