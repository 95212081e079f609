import type { WalkDigest } from '../heat/digest.ts';
import { digestTrack } from '../heat/digest-track.ts';
import type { Fix } from '../walk/fix.ts';
import { type RideAnswer, rideRules, rideRulesFor } from '../walk/ride-rules.ts';
import { markRides, unmarkRides } from '../walk/rides.ts';
import type { SettledPlace } from '../walk/settled-ends.ts';
import type { Segment, Track, TrackPoint } from '../walk/track.ts';
import { trackMetres } from '../walk/track-metres.ts';
import type { AgeBand, Aid, Company } from './about-person.ts';
import { cellTouchesDisc } from './cell-touches-disc.ts';
import { type CampaignPeriod, coarseTime } from './coarse-time.ts';
import { cutTrack } from './cut-track.ts';
import type { ProtectedDisc } from './discs.ts';
import { leaveOutEnds, leaveOutTouching } from './mended-parts.ts';
import type { PublicPlace } from './public-place.ts';
import { type DiscUse, protectWalk } from './walk-places.ts';
import type { WalkStatement } from './walk-statement.ts';

export interface WalkChoices {
  readonly startedAtHome: boolean;
  readonly endedAtHome: boolean;
  readonly age?: AgeBand | undefined;
  readonly company?: Company | undefined;
  readonly aid?: Aid | undefined;
}

export interface WalkToPrepare {
  readonly track: Track;
  /** The raw fixes in order of arrival, null where there are none. */
  readonly fixes: readonly Fix[] | null;
  /** All discs of this device so far. */
  readonly discs: readonly ProtectedDisc[];
  /** Random bytes of this device alone, at least 16. */
  readonly secret: Uint8Array;
  readonly campaign: CampaignPeriod & { readonly publicPlaces: readonly PublicPlace[] };
  readonly choices: WalkChoices;
  readonly rides?: RideAnswer | undefined;
  readonly origin: WalkStatement['origin'];
}

/** `too-short`: under 100 m are left outside the discs (privacy rule 2). `too-long`: more cells than a walk may have. */
export type WithholdReason = 'too-short' | 'too-long' | 'only-ride' | 'no-points';

export interface PreparedWalk {
  /** The given discs and those that this walk adds. They hold for every walk, so earlier unsent ones are prepared anew. */
  readonly discs: readonly ProtectedDisc[];
  readonly uses: readonly DiscUse[];
  /** What is digested: on foot and outside all discs. */
  readonly kept: Track;
  readonly keptMetres: number;
  /** On foot, inside a disc. */
  readonly withheldMetres: number;
  readonly hasRide: boolean;
  readonly outcome:
    | { readonly ok: true; readonly body: WalkStatement }
    | { readonly ok: false; readonly reason: WithholdReason };
}

/** Privacy rule 2. */
const leastMetres = 100;
/** Privacy rule 4; a stay longer than this makes a disc. */
const mostSecondsInCell = 2700;
const secondsStep = 10;
/** As many as the wire takes: over 100 km. What is refused there would be refused for ever. */
const mostCells = 6000;

/**
 * What may leave the device of a walk, and what must not (privacy rules 1–6). Called again with more discs, or with its own
 * answer's discs, it gives the same or less.
 */
export function prepareWalk(input: WalkToPrepare): PreparedWalk {
  const { choices, campaign } = input;
  const track = withRides(input.track, input.rides, choices.aid);
  const onFoot = { segments: track.segments.filter(({ movement }) => movement === 'foot') };
  const hasRide = onFoot.segments.length < track.segments.length;
  const { discs, places, uses } = protectWalk({ ...input, ...choices, publicPlaces: campaign.publicPlaces });

  const kept = cutTrack(leaveOutTouching(withoutStays(onFoot, places), discs), discs);
  const keptMetres = trackMetres(kept);
  const withheldMetres = Math.max(0, trackMetres(onFoot) - keptMetres);
  const prepared = { discs, uses, kept, keptMetres, withheldMetres, hasRide };
  const hold = (reason: WithholdReason): PreparedWalk => ({ ...prepared, outcome: { ok: false, reason } });

  if (track.segments.every(({ points }) => points.length === 0)) return hold('no-points');
  if (hasRide && trackMetres(onFoot) < leastMetres) return hold('only-ride');
  if (keptMetres < leastMetres) return hold('too-short');
  const digest = withoutTouched(digestTrack(kept), discs);
  if (digest.cells.length === 0) return hold('too-short');
  if (digest.cells.length > mostCells) return hold('too-long');
  return { ...prepared, outcome: { ok: true, body: statementOf(input, digest, middleTime(kept)) } };
}

/** Also where the caller has marked rides already: what is missed here would be sent. */
function withRides(track: Track, rides: RideAnswer | undefined, aid: Aid | undefined): Track {
  const rules = rideRulesFor(rides, aid);
  return rules === rideRules ? markRides(track, rules) : markRides(unmarkRides(track), rules);
}

/** Leaves out what was recorded while settled in a protected place: indoor drift can reach beyond the disc. */
function withoutStays(track: Track, places: readonly SettledPlace[]): Track {
  const periods = places.flatMap((place) => place.periods);
  const isSettled = ({ atMs }: TrackPoint) =>
    atMs !== null && periods.some(({ fromMs, untilMs }) => atMs >= fromMs && atMs <= untilMs);
  const { segments } = leaveOutEnds(track, isSettled);
  return { segments: segments.flatMap((segment) => splitWhere(segment, isSettled)) };
}

function splitWhere(segment: Segment, isOut: (point: TrackPoint) => boolean): readonly Segment[] {
  const pieces: TrackPoint[][] = [[]];
  for (const point of segment.points) {
    if (isOut(point)) pieces.push([]);
    else pieces.at(-1)?.push(point);
  }
  return pieces.filter((points) => points.length > 0).map((points) => ({ ...segment, points }));
}

function withoutTouched(digest: WalkDigest, discs: readonly ProtectedDisc[]): WalkDigest {
  const kept = digest.cells
    .map((cell, i) => ({ cell, seconds: digest.seconds[i] ?? 0 }))
    .filter(({ cell }) => !discs.some((disc) => cellTouchesDisc(cell, disc)));
  return { cells: kept.map(({ cell }) => cell), seconds: kept.map(({ seconds }) => seconds) };
}

/** The time of the middle point: a walk that begins at 9:55 belongs to the day, not to the morning. */
function middleTime(track: Track): number | null {
  const times = track.segments.flatMap(({ points }) => points.flatMap(({ atMs }) => (atMs === null ? [] : [atMs])));
  return times[Math.floor(times.length / 2)] ?? null;
}

function statementOf(
  { origin, choices, campaign }: WalkToPrepare,
  digest: WalkDigest,
  atMs: number | null,
): WalkStatement {
  const { age, company, aid } = choices;
  return {
    origin,
    cells: [...digest.cells],
    seconds: digest.seconds.map(coarseSeconds),
    time: coarseTime(atMs, campaign),
    ...(age === undefined ? {} : { age }),
    ...(company === undefined ? {} : { company }),
    ...(aid === undefined ? {} : { aid }),
  };
}

function coarseSeconds(seconds: number): number {
  return Math.min(mostSecondsInCell, Math.round(seconds / secondsStep) * secondsStep);
}
