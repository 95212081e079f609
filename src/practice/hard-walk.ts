import type { Fix } from '../domain/walk/fix.ts';
import { nearestStop, rideBetween } from './bus.ts';
import { type Metres, metresBetween } from './flat-ground.ts';
import { fixesOf } from './gps-noise.ts';
import { drawHabits } from './habits.ts';
import { drawHiddenTime, isSilent, type Silence } from './hidden-page.ts';
import { type Random, seededRandom } from './random.ts';
import { streetGraph } from './shortest-path.ts';
import { type Moment, type WayPoint, walkThrough } from './timeline.ts';
import type { Home, Town } from './town.ts';
import { drawUrbanJumps } from './urban-jumps.ts';

/** A walk with everything that makes it hard to record, and the truth beside it. */
export interface HardWalk {
  readonly home: Home;
  readonly startMs: number;
  /** The truth, each second, also while the page was hidden. */
  readonly moments: readonly Moment[];
  /** What the phone told, in order of time. */
  readonly fixes: readonly Fix[];
  readonly bench: Metres;
  readonly silences: readonly Silence[];
}

/** What the walk has; each is drawn where it is not said. */
export interface HardWalkWish {
  readonly hasRide?: boolean;
  readonly isHidden?: boolean;
  readonly indoorMinutes?: number;
}

const benchSeconds = 600;
/** Own choice: for less nobody waits for a bus. */
const worthARideMetres = 600;
const doorSeconds = [30, 90] as const;
/** Own choice: what the filters of phones leave from one second to the next. */
const shiverMetres = 0.3;
/** A town of this size has tall houses round its square only. */
const isAmongTallHouses = ([x, y]: Metres): boolean => x > -150 && x < 150 && y > -60 && y < 200;

/** From home to a bench and back on foot or by bus, with drift, jumps, a hidden time and twenty minutes indoors around it. */
export function hardWalk(town: Town, seed: number, startMs: number, wish: HardWalkWish = {}): HardWalk {
  const random = seededRandom(seed);
  const graph = streetGraph(town);
  const home = random.pick(town.homes);
  const habits = drawHabits(random);
  const bench = random.pick(town.places.filter(({ kind }) => kind === 'bench'));
  const hasRide = wish.hasRide ?? random.chance(0.6);
  const isHidden = wish.isHidden ?? random.chance(0.5);
  const indoorMinutes = wish.indoorMinutes ?? (random.chance(0.5) ? 20 : 0);

  const walkTo = (from: string, to: string): readonly WayPoint[] =>
    graph.path(from, to, habits.costs).map((id) => ({ at: graph.placeOf(id), restSeconds: 0, isIndoors: false }));
  const seat: WayPoint = { at: graph.placeOf(bench.junction), restSeconds: benchSeconds, isIndoors: false };
  const stops = [nearestStop(graph, home.at), nearestStop(graph, seat.at)] as const;
  const rides = hasRide && metresBetween(graph.placeOf(stops[0]), graph.placeOf(stops[1])) >= worthARideMetres;
  const way = rides
    ? [...walkTo(home.door, stops[0]), ...rideBetween(graph, ...stops, random), ...walkTo(stops[1], bench.junction)]
    : walkTo(home.door, bench.junction);
  const moments = walkThrough(
    [
      ...leaving(home, indoorMinutes, random),
      ...way,
      seat,
      ...walkTo(bench.junction, home.door),
      ...coming(home, indoorMinutes, random),
    ],
    { metresPerSecond: habits.metresPerSecond, everySeconds: 1 },
  );
  const hidden = isHidden ? drawHiddenTime(moments, random) : null;
  const silences = hidden ? [hidden] : [];
  const jumps = drawUrbanJumps(moments, isAmongTallHouses, random);
  const hardship = { isAmongTallHouses, jumps, shiverMetres };
  const fixes = fixesOf(moments, { centre: town.centre, startMs, random, hardship });
  return {
    home,
    startMs,
    moments,
    bench: seat.at,
    silences,
    fixes: fixes.filter((_, i) => !isSilent(moments[i]?.seconds ?? 0, silences)),
  };
}

function atDoor(home: Home, random: Random): WayPoint {
  return { at: home.at, restSeconds: Math.round(random.between(...doorSeconds)), isIndoors: false };
}

function leaving(home: Home, minutes: number, random: Random): readonly WayPoint[] {
  return [{ at: home.at, restSeconds: minutes * 60, isIndoors: true }, atDoor(home, random)];
}

function coming(home: Home, minutes: number, random: Random): readonly WayPoint[] {
  return [atDoor(home, random), { at: home.at, restSeconds: minutes * 60, isIndoors: true }];
}
