import { cellToLatLng } from 'h3-js';
import { distanceMetres } from '../../src/domain/geo/distance.ts';
import { metresFromLine } from '../../src/domain/geo/metres-from-line.ts';
import { type TangentPlane, tangentPlane } from '../../src/domain/geo/tangent-plane.ts';
import { depthMetres } from '../../src/domain/privacy/discs.ts';
import { prepareWalk } from '../../src/domain/privacy/prepare-walk.ts';
import { addLiveMetres, noMetres } from '../../src/domain/walk/live-metres.ts';
import type { Track, TrackPoint } from '../../src/domain/walk/track.ts';
import { trackMetres } from '../../src/domain/walk/track-metres.ts';
import { type Metres, metresBetween, positionAt } from '../../src/practice/flat-ground.ts';
import type { HardWalk } from '../../src/practice/hard-walk.ts';
import { isSilent } from '../../src/practice/hidden-page.ts';
import type { Moment } from '../../src/practice/timeline.ts';
import type { Town } from '../../src/practice/town.ts';
import { period } from './send-walkers.ts';

/** One walk: what the line says, beside the truth. */
export interface WalkMeasured {
  /** On foot while the page was seen. */
  readonly trueMetres: number;
  readonly metres: number;
  readonly liveMetres: number;
  /** How far the line, and the raw fixes, lie from the true way while one walks out of doors: the mean over the seconds. */
  readonly lineOffMetres: number;
  readonly fixesOffMetres: number;
  readonly trueRestSeconds: number;
  readonly restSeconds: number;
  readonly silences: number;
  readonly linesAcrossGaps: number;
  readonly trueRideMetres: number;
  readonly rideAsFootMetres: number;
  readonly isHomeSent: boolean;
  readonly sentCells: number;
}

/** Whoever sits here sits on the bench; further away one walks past it. */
const atBenchMetres = 30;
/** The truth is looked for this many seconds around a point's own time. */
const aroundSeconds = 40;

export function measureHardWalk(town: Town, walk: HardWalk, track: Track): WalkMeasured {
  const plane = tangentPlane(town.centre);
  const steps = walk.moments.slice(1).map((to, i) => ({ from: walk.moments[i] ?? to, to }));
  const seen = steps.filter(({ from, to }) => !(isHidden(walk, from) || isHidden(walk, to)));
  const metresOf = (some: typeof steps) => some.reduce((sum, { from, to }) => sum + metresBetween(from.at, to.at), 0);
  const atBench = ({ from, to }: (typeof steps)[number]) =>
    metresBetween(from.at, to.at) === 0 && metresBetween(from.at, walk.bench) < atBenchMetres;
  const edges = edgesOf(track);
  const foot = edges.filter(({ isFoot }) => isFoot);
  const { sentCells, isHomeSent } = whatIsSent(town, walk, track);
  const bench = positionAt(town.centre, walk.bench);
  const rides = (second: number) => walk.moments[Math.round(second)]?.isRiding ?? false;
  return {
    trueMetres: metresOf(seen.filter(({ to }) => !to.isRiding)),
    metres: trackMetres(track, 'foot'),
    liveMetres: walk.fixes.reduce(addLiveMetres, noMetres).metres,
    lineOffMetres: meanOff(
      plane,
      walk,
      foot.map(({ from }) => from),
    ),
    fixesOffMetres: meanOff(plane, walk, walk.fixes),
    trueRestSeconds: seen.filter((step) => !step.to.isRiding && atBench(step)).length,
    restSeconds: foot
      .filter(({ from, metres }) => metres < 0.01 && distanceMetres(from, bench) < atBenchMetres)
      .reduce((sum, { fromSecond, untilSecond }) => sum + untilSecond - fromSecond, 0),
    silences: walk.silences.length,
    linesAcrossGaps: walk.silences.filter((silence) =>
      edges.some((edge) => edge.fromSecond <= silence.fromSeconds && edge.untilSecond >= silence.untilSeconds),
    ).length,
    trueRideMetres: metresOf(seen.filter(({ to }) => to.isRiding)),
    rideAsFootMetres: foot
      .filter(({ fromSecond, untilSecond }) => rides((fromSecond + untilSecond) / 2))
      .reduce((sum, { metres }) => sum + metres, 0),
    isHomeSent,
    sentCells,
  };

  function edgesOf({ segments }: Track) {
    const second = ({ atMs }: TrackPoint) => ((atMs ?? Number.NaN) - walk.startMs) / 1000;
    return segments.flatMap(({ points, movement }) =>
      points.slice(1).map((to, i) => {
        const from = points[i] ?? to;
        const metres = distanceMetres(from, to);
        return { from, metres, fromSecond: second(from), untilSecond: second(to), isFoot: movement === 'foot' };
      }),
    );
  }
}

function isHidden(walk: HardWalk, { seconds }: Moment): boolean {
  return isSilent(seconds, walk.silences);
}

function meanOff(
  plane: TangentPlane,
  { moments, startMs }: HardWalk,
  points: readonly (TrackPoint & { readonly atMs: number | null })[],
): number {
  const truth = moments.map(({ at: [x, y] }: { at: Metres }) => ({ x, y }));
  const secondOf = ({ atMs }: { readonly atMs: number | null }) => Math.round(((atMs ?? Number.NaN) - startMs) / 1000);
  const walks = (second: number) => {
    const [here, next] = [moments[second], moments[second + 1]];
    return !!here && !!next && !here.isIndoors && !next.isRiding && metresBetween(here.at, next.at) > 0;
  };
  // Every fifth will do for a mean.
  const some = points.filter((point, i) => i % 5 === 0 && walks(secondOf(point)));
  const sum = some.reduce((total, point) => {
    const second = secondOf(point);
    const near = truth.slice(Math.max(0, second - aroundSeconds), second + aroundSeconds + 1);
    const at = plane.toPlane(point);
    return total + (at ? metresFromLine(at, near) : 0);
  }, 0);
  return sum / Math.max(1, some.length);
}

function whatIsSent(town: Town, walk: HardWalk, track: Track) {
  const { outcome } = prepareWalk({
    track,
    fixes: walk.fixes,
    discs: [],
    secret: new Uint8Array(32).fill((walk.startMs / 1000) % 251),
    campaign: { ...period, publicPlaces: [] },
    choices: { startedAtHome: true, endedAtHome: true },
    origin: 'recorded',
  });
  const cells = outcome.ok ? outcome.body.cells : [];
  const home = positionAt(town.centre, walk.home.at);
  const isHomeSent = cells.some((cell) => {
    const [lat, lng] = cellToLatLng(cell);
    return distanceMetres({ lat, lng }, home) <= depthMetres;
  });
  return { sentCells: cells.length, isHomeSent };
}
