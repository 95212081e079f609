import type { Position } from '../domain/geo/position.ts';
import type { SpotKind } from '../domain/spot/kinds.ts';
import type { Sentiment } from '../domain/spot/sentiment.ts';
import type { Metres } from './flat-ground.ts';

/** An invented town. Places are in metres from its centre; positionAt puts them on the globe. */
export interface Town {
  readonly name: string;
  /** In the open sea, so that no real street is ever meant. */
  readonly centre: Position;
  readonly junctions: readonly Junction[];
  readonly ways: readonly Way[];
  readonly homes: readonly Home[];
  readonly places: readonly TownPlace[];
  readonly parks: readonly Park[];
  readonly troubles: readonly PlantedSpot[];
  /** Junctions of the main street from end to end: 1 km, and no home within 450 m of it. */
  readonly mainStreet: readonly string[];
}

export interface Junction {
  readonly id: string;
  readonly at: Metres;
}

export const wayKinds = ['street', 'footpath', 'promenade', 'stairs', 'driveway'] as const;
export type WayKind = (typeof wayKinds)[number];

/** A straight stretch between two junctions, walked in both directions. */
export interface Way {
  readonly from: string;
  readonly to: string;
  readonly street: string;
  readonly kind: WayKind;
}

export interface Home {
  readonly address: string;
  /** The junction at the door. */
  readonly door: string;
  readonly at: Metres;
}

export const placeKinds = ['bench', 'shop', 'senior-centre', 'pharmacy', 'church', 'harbour', 'library'] as const;
export type PlaceKind = (typeof placeKinds)[number];

export interface TownPlace {
  readonly kind: PlaceKind;
  readonly name: string;
  readonly junction: string;
}

export interface Park {
  readonly name: string;
  /** Corners, the first not repeated. */
  readonly outline: readonly Metres[];
}

/** What people who pass will say of a place: the truth that findings can be held against. */
export interface PlantedSpot {
  readonly sentiment: Sentiment;
  readonly kind: SpotKind;
  readonly at: Metres;
  /** Share of those who pass that mark it. */
  readonly share: number;
  readonly notes: readonly string[];
}
