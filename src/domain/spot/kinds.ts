import type { Sentiment } from './sentiment.ts';

/**
 * What can be said of a place, keyed by sentiment; the order is the order of the tiles.
 * Sources: WHO age-friendly checklist, NIBR 2017, TØI Kristiansand 67+, Pensjonistforbundet, Lund (ice above snow),
 * Our Voice, Project Sidewalk tags, Kartverket Tilgjengelighet 1.3.
 */
export const spotKinds = {
  pleasant: [
    'bench',
    'view',
    'green',
    'meeting',
    'calm',
    'safe',
    'lit',
    'even',
    'gritted',
    'toilet',
    'easy-crossing',
    'loop',
    'pretty',
    'service',
    'water',
    'clean',
  ],
  problem: [
    'ice',
    'snow',
    'steep',
    'trip',
    'kerb',
    'stairs',
    'dark',
    'narrow',
    'blocked',
    'bikes',
    'traffic',
    'crossing',
    'sight',
    'unsafe',
    'litter',
    'works',
    'bus',
    'other',
  ],
  missing: [
    'bench',
    'toilet',
    'light',
    'pavement',
    'crossing',
    'handrail',
    'signs',
    'shelter',
    'meeting-place',
    'service',
    'green',
    'other',
  ],
} as const satisfies Record<Sentiment, readonly string[]>;

export type SpotKind<S extends Sentiment = Sentiment> = (typeof spotKinds)[S][number];

/** True when `kind` is a kind of this sentiment; `bench` is both pleasant and missing, `ice` only a problem. */
export function isKindOf(sentiment: Sentiment, kind: string): kind is SpotKind {
  return (spotKinds[sentiment] as readonly string[]).includes(kind);
}
