import { distanceMetres } from '../geo/distance.ts';
import { lengthMetres } from '../geo/length.ts';
import type { Position } from '../geo/position.ts';
import type { Fix } from '../walk/fix.ts';
import { isLongSilence, type SettledPlace, settledEnds, settledEndsOfTrack } from '../walk/settled-ends.ts';
import type { Track } from '../walk/track.ts';
import { discAt, isProtected, type ProtectedDisc } from './discs.ts';
import { type PublicPlace, widestPublicPlaceMetres } from './public-place.ts';

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
  /** Each of those discs that this walk needs, and for what. */
  readonly uses: readonly DiscUse[];
}

/** That a walk starts, ends or stays where a disc protects it. */
export interface DiscUse {
  readonly disc: ProtectedDisc;
  readonly kind: SettledPlace['kind'];
}

/** Finds the places of a walk that must be protected, and the discs that do it (privacy rule 1). */
export function protectWalk(said: WalkToProtect): ProtectedWalk {
  const walk = { ...said, track: unmended(said.track) };
  const settled = walk.fixes === null ? settledEndsOfTrack(walk.track) : settledEnds(walk.fixes);
  const needy = settled.filter((place) => needsDisc(place, walk));
  const found = needy.reduce(withDisc(walk.secret), { discs: walk.discs, uses: [] });
  // Should the settled place have been found wrongly, the line must still not begin or end in the open.
  const isOpen = (end: SettledPlace) =>
    end.kind !== 'stay' && settled.some((place) => place.kind === end.kind && !needsDisc(place, walk));
  const loose = endPoints(walk.track).filter((end) => needsDisc(end, walk) && !isOpen(end));
  const { discs, uses } = loose.reduce(withCover(walk.secret), found);
  // A public place, or a "not at home", does not undo what another walk has found out about a home.
  return { discs, uses, places: settled.filter((place) => needsDisc(place, walk) || isProtected(place, walk.discs)) };
}

/** What was mended hides a silence, and with it a home. */
function unmended({ segments }: Track): Track {
  return { segments: segments.filter(({ origin }) => origin !== 'mended') };
}

function needsDisc(place: SettledPlace, walk: WalkToProtect): boolean {
  if (place.kind === 'start' && !walk.startedAtHome) return false;
  if (place.kind === 'end' && !walk.endedAtHome) return false;
  return !walk.publicPlaces.some(
    (open) => distanceMetres(open, place) <= Math.min(open.radiusMetres, widestPublicPlaceMetres),
  );
}

type Found = Pick<ProtectedWalk, 'discs' | 'uses'>;

function withDisc(secret: Uint8Array): (found: Found, place: SettledPlace) => Found {
  return ({ discs, uses }, { lat, lng, kind }) => {
    const disc = discAt({ lat, lng, reason: kind }, secret, discs);
    return { discs: discs.includes(disc) ? discs : [...discs, disc], uses: [...uses, { disc, kind }] };
  };
}

/** Takes the discs that cover the place already, else one of its own. */
function withCover(secret: Uint8Array): (found: Found, place: SettledPlace) => Found {
  return (found, place) => {
    const covering = found.discs.filter((disc) => isProtected(place, [disc]));
    if (covering.length === 0) return withDisc(secret)(found, place);
    return { ...found, uses: [...found.uses, ...covering.map((disc) => ({ disc, kind: place.kind }))] };
  };
}

/** A line shorter than this may be a position of yesterday, and not where the walk began. */
const leastLineMetres = 25;

/**
 * Where the track begins and ends, where the first and last lines long enough to have been walked do, and both sides of a
 * silence in which anybody could have been at home.
 */
function endPoints(track: Track): readonly SettledPlace[] {
  const lines = track.segments.map(({ points }) => points);
  const walked = lines.filter((points) => lengthMetres(points) >= leastLineMetres);
  const end = (kind: SettledPlace['kind'], point: Position | undefined): readonly SettledPlace[] =>
    point ? [{ lat: point.lat, lng: point.lng, kind, periods: [] }] : [];
  const silences = lines.flatMap((points, i) => {
    const [before, after] = [lines[i - 1]?.at(-1), points[0]];
    if (typeof before?.atMs !== 'number' || typeof after?.atMs !== 'number') return [];
    return isLongSilence(before.atMs, after.atMs) ? [before, after] : [];
  });
  return [
    ...[lines, walked].flatMap((of) => end('start', of[0]?.[0])),
    ...silences.flatMap((point) => end('stay', point)),
    ...[lines, walked].flatMap((of) => end('end', of.at(-1)?.at(-1))),
  ];
}
