import { distanceMetres } from '../geo/distance.ts';
import { lengthMetres } from '../geo/length.ts';
import type { Position } from '../geo/position.ts';
import type { Fix } from '../walk/fix.ts';
import { type SettledPlace, settledEnds, settledEndsOfTrack } from '../walk/settled-ends.ts';
import type { Track } from '../walk/track.ts';
import { discAt, isProtected, type ProtectedDisc } from './discs.ts';

/** A place where a walk may start and end without a disc. */
export interface PublicPlace extends Position {
  readonly radiusMetres: number;
}

export interface WalkToProtect {
  readonly track: Track;
  /** null where there are none: imported and drawn walks. */
  readonly fixes: readonly Fix[] | null;
  readonly discs: readonly ProtectedDisc[];
  readonly secret: Uint8Array;
  readonly publicPlaces: readonly PublicPlace[];
  readonly startedAtHome: boolean;
  readonly endedAtHome: boolean;
}

export interface ProtectedWalk {
  /** The existing discs, then the new ones. */
  readonly discs: readonly ProtectedDisc[];
  /** The settled places of this walk that a disc protects. */
  readonly places: readonly SettledPlace[];
}

/** Finds the places of a walk that must be protected, and the discs that do it (privacy rule 1). */
export function protectWalk(walk: WalkToProtect): ProtectedWalk {
  const settled = walk.fixes === null ? settledEndsOfTrack(walk.track) : settledEnds(walk.fixes);
  const places = settled.filter((place) => needsDisc(place, walk));
  const discs = places.reduce((known, place) => withDisc(place, known, walk.secret), walk.discs);
  // Should the settled place have been found wrongly, the line must still not begin or end in the open.
  const isOpen = (end: SettledPlace) => settled.some((place) => place.kind === end.kind && !needsDisc(place, walk));
  const loose = endPoints(walk.track).filter((end) => needsDisc(end, walk) && !isOpen(end));
  const all = loose.reduce(
    (known, end) => (isProtected(end, known) ? known : withDisc(end, known, walk.secret)),
    discs,
  );
  return { discs: all, places };
}

function needsDisc(place: SettledPlace, walk: WalkToProtect): boolean {
  if (place.kind === 'start' && !walk.startedAtHome) return false;
  if (place.kind === 'end' && !walk.endedAtHome) return false;
  return !walk.publicPlaces.some((open) => distanceMetres(open, place) <= open.radiusMetres);
}

function withDisc(place: SettledPlace, discs: readonly ProtectedDisc[], secret: Uint8Array): readonly ProtectedDisc[] {
  const disc = discAt({ lat: place.lat, lng: place.lng, reason: place.kind }, secret, discs);
  return discs.includes(disc) ? discs : [...discs, disc];
}

/** A line shorter than this may be a position of yesterday, and not where the walk began. */
const leastLineMetres = 25;

/** Where the track begins and ends, and where the first and last lines long enough to have been walked do. */
function endPoints(track: Track): readonly SettledPlace[] {
  const lines = track.segments.map(({ points }) => points);
  const walked = lines.filter((points) => lengthMetres(points) >= leastLineMetres);
  const end = (kind: 'start' | 'end', point: Position | undefined): readonly SettledPlace[] =>
    point ? [{ lat: point.lat, lng: point.lng, kind, periods: [] }] : [];
  return [
    ...[lines, walked].flatMap((of) => end('start', of[0]?.[0])),
    ...[lines, walked].flatMap((of) => end('end', of.at(-1)?.at(-1))),
  ];
}
