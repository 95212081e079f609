import type { ColourScheme } from '../colour-scheme.ts';

/** Colours by what they paint. Ways for feet are warm and dark, roads for cars pale: the map is for walking. */
export interface MapColours {
  readonly paper: string;
  readonly grid: string;
  readonly park: string;
  readonly wood: string;
  readonly farmland: string;
  readonly wetland: string;
  readonly sand: string;
  readonly play: string;
  readonly civic: string;
  readonly water: string;
  readonly shore: string;
  readonly building: string;
  readonly buildingEdge: string;
  readonly road: string;
  readonly roadEdge: string;
  readonly mainRoad: string;
  readonly rail: string;
  readonly square: string;
  readonly path: string;
  readonly pathEdge: string;
  readonly steps: string;
  readonly border: string;
  readonly label: string;
  readonly quietLabel: string;
  readonly placeLabel: string;
  readonly waterLabel: string;
  readonly greenLabel: string;
  readonly halo: string;
  readonly badge: string;
  readonly benchGlyph: string;
  readonly transportGlyph: string;
  readonly serviceGlyph: string;
  readonly track: string;
  readonly trackEdge: string;
  /** Round the edge of the track, where contrast asks for it. */
  readonly trackRim: string;
  readonly ride: string;
  readonly withheld: string;
  readonly here: string;
  /** Round the rim of a mark, so that it ends on pale ground too. */
  readonly markEdge: string;
}

const light: MapColours = {
  paper: '#f7f2e8',
  grid: '#ddd3c0',
  park: '#d5e5c3',
  wood: '#c3d8b0',
  farmland: '#f1ead2',
  wetland: '#dfe6d6',
  sand: '#efe2bd',
  play: '#c8e0b8',
  civic: '#f2e9db',
  water: '#b4d6e3',
  shore: '#86b3c6',
  building: '#e6dac8',
  buildingEdge: '#d1c1a9',
  road: '#fffdf9',
  roadEdge: '#dccfba',
  mainRoad: '#fbf1da',
  rail: '#b9ad9d',
  square: '#f1dcc6',
  path: '#a3522b',
  pathEdge: '#fffaf2',
  steps: '#7d3416',
  border: '#b9a48c',
  label: '#2e2a25',
  quietLabel: '#55504a',
  placeLabel: '#123d2a',
  waterLabel: '#1c5570',
  greenLabel: '#2b5a2e',
  halo: '#fdf9f1',
  badge: '#fffdf8',
  benchGlyph: '#1f6b3a',
  transportGlyph: '#7a2a4f',
  serviceGlyph: '#1d4f7c',
  track: '#0b5a37',
  trackEdge: '#ffffff',
  trackRim: 'transparent',
  ride: '#6f6a63',
  withheld: '#8b867e',
  here: '#1457b8',
  markEdge: 'rgb(58 53 46 / 35%)',
};

const dark: MapColours = {
  paper: '#1b201d',
  grid: '#303833',
  park: '#223a2a',
  wood: '#1e3325',
  farmland: '#22261f',
  wetland: '#20302c',
  sand: '#37321f',
  play: '#26432f',
  civic: '#232722',
  water: '#143440',
  shore: '#2b5a6b',
  building: '#2d322e',
  buildingEdge: '#414842',
  road: '#3d443f',
  roadEdge: '#141816',
  mainRoad: '#4b4f44',
  rail: '#565b56',
  square: '#3f372c',
  path: '#e0a678',
  pathEdge: '#161a17',
  steps: '#f2c19b',
  border: '#6d6354',
  label: '#f4efe3',
  quietLabel: '#c9c4b8',
  placeLabel: '#cdeedb',
  waterLabel: '#9fd3e8',
  greenLabel: '#a9dcae',
  halo: '#141816',
  badge: '#1f2622',
  benchGlyph: '#8fe0a8',
  transportGlyph: '#f3b1cf',
  serviceGlyph: '#a9d4f7',
  track: '#63e0a1',
  trackEdge: '#0e1210',
  trackRim: 'transparent',
  ride: '#a8a39a',
  withheld: '#918d85',
  here: '#7db4ff',
  markEdge: 'rgb(58 53 46 / 35%)',
};

/** White ground, black edges, grey only where nobody walks. The walk alone has a strong colour. */
const contrast: MapColours = {
  paper: '#ffffff',
  grid: '#8c8c8c',
  park: '#e6f2e2',
  wood: '#d6ead0',
  farmland: '#ffffff',
  wetland: '#ffffff',
  sand: '#ffffff',
  play: '#e6f2e2',
  civic: '#ffffff',
  water: '#c6e2f5',
  shore: '#00507a',
  building: '#dcdcdc',
  buildingEdge: '#6e6e6e',
  road: '#ffffff',
  roadEdge: '#3a3a3a',
  mainRoad: '#fff3a8',
  rail: '#5a5a5a',
  square: '#f4f4f4',
  path: '#6b2400',
  pathEdge: '#ffffff',
  steps: '#4a1800',
  border: '#3a3a3a',
  label: '#000000',
  quietLabel: '#000000',
  placeLabel: '#000000',
  waterLabel: '#003452',
  greenLabel: '#003a0c',
  halo: '#ffffff',
  badge: '#ffffff',
  benchGlyph: '#003a0c',
  transportGlyph: '#4d0034',
  serviceGlyph: '#002f57',
  track: '#00391f',
  trackEdge: '#ffffff',
  trackRim: '#000000',
  ride: '#3a3a3a',
  withheld: '#5a5a5a',
  here: '#003a99',
  markEdge: '#000000',
};

const contrastNight: MapColours = {
  paper: '#000000',
  grid: '#7a7a7a',
  park: '#06230f',
  wood: '#072a12',
  farmland: '#000000',
  wetland: '#000000',
  sand: '#000000',
  play: '#06230f',
  civic: '#000000',
  water: '#062c45',
  shore: '#7cc4f0',
  building: '#2b2b2b',
  buildingEdge: '#8e8e8e',
  road: '#000000',
  roadEdge: '#c8c8c8',
  mainRoad: '#3a3400',
  rail: '#9a9a9a',
  square: '#161616',
  path: '#ffc79f',
  pathEdge: '#000000',
  steps: '#ffdcc2',
  border: '#c8c8c8',
  label: '#ffffff',
  quietLabel: '#ffffff',
  placeLabel: '#ffffff',
  waterLabel: '#bfe4ff',
  greenLabel: '#b9f5c4',
  halo: '#000000',
  badge: '#000000',
  benchGlyph: '#a6f5b8',
  transportGlyph: '#ffc4e2',
  serviceGlyph: '#bfe0ff',
  track: '#5dffab',
  trackEdge: '#000000',
  trackRim: '#ffffff',
  ride: '#d0d0d0',
  withheld: '#b0b0b0',
  here: '#8ec2ff',
  markEdge: '#000000',
};

const bySchemes: Record<ColourScheme, MapColours> = { light, dark, contrast, 'contrast-dark': contrastNight };

export function mapColours(scheme: ColourScheme): MapColours {
  return bySchemes[scheme];
}
