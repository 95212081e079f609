import type { Position } from './position.ts';

/** What one walks on, as far as a map tells. `street`: made for cars, whatever its size. */
export const wayKinds = ['street', 'path', 'steps', 'bridge', 'underpass', 'pier'] as const;
export type WayKind = (typeof wayKinds)[number];

/** A way of the map; null: it has no name. */
export interface MapWay {
  readonly name: string | null;
  readonly kind: WayKind;
  readonly points: readonly Position[];
}

/** `area`: a part of a town, a village, a town. */
export const placeKinds = [
  'area',
  'square',
  'park',
  'water',
  'hill',
  'stop',
  'shop',
  'eating',
  'school',
  'church',
  'health',
  'culture',
  'other',
] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** Something with a name and a middle. */
export interface MapPlace {
  readonly name: string;
  readonly kind: PlaceKind;
  readonly position: Position;
  /** How far from its middle its name still says where one is. */
  readonly reachMetres: number;
}

/** What the map names around somewhere. */
export interface MapNames {
  readonly ways: readonly MapWay[];
  readonly places: readonly MapPlace[];
  /** Middles of rivers: a part of a town rarely lies on both sides of one. */
  readonly rivers: readonly (readonly Position[])[];
}
