import type { AgeBand, Aid, Company } from '../domain/privacy/about-person.ts';
import type { Fix } from '../domain/walk/fix.ts';
import { drawErrand, drawMainStreetErrand, type Stop } from './errands.ts';
import { fixesOf } from './gps-noise.ts';
import { drawHabits, type Habits } from './habits.ts';
import { markPlanted, type SimulatedSpot } from './mark-planted.ts';
import { type Random, seededRandom, seedOfPart } from './random.ts';
import { type StreetGraph, streetGraph } from './shortest-path.ts';
import { type Moment, type WayPoint, walkThrough } from './timeline.ts';
import type { Home, PlantedSpot, Town } from './town.ts';

export interface Simulation {
  readonly town: Town;
  readonly seed: number;
  readonly count: number;
  readonly walksEach: number;
  /** Local midnight of the first day; walks begin between 7 and 20 o'clock on one of `periodDays` days. */
  readonly periodStartMs: number;
  readonly periodDays: number;
  /** Every walker's first walk takes the whole main street. */
  readonly sharedErrand?: boolean;
  /** Minutes that the phone lies at home before leaving and after coming back, recording all the while. */
  readonly indoorDriftMinutes?: number;
  /** Two by default; phones give a fix about every second. */
  readonly secondsBetweenFixes?: number;
}

export interface SimulatedWalk {
  readonly startedAtMs: number;
  /** In order of time. */
  readonly fixes: readonly Fix[];
  readonly spots: readonly SimulatedSpot[];
}

export interface SimulatedWalker {
  readonly home: Home;
  /** What they tell; an aid only where they consent. */
  readonly age?: AgeBand;
  readonly company?: Company;
  readonly aid?: Aid;
  /** In order of time. */
  readonly walks: readonly SimulatedWalk[];
}

const dayMs = 24 * 60 * 60 * 1000;

/**
 * People who live in the town and walk their errands. The same simulation gives the same people, and one more of them
 * leaves the others as they are. Homes are not shared until every one is taken.
 */
export function simulateWalkers(simulation: Simulation): readonly SimulatedWalker[] {
  const { town, seed, count } = simulation;
  const graph = streetGraph(town);
  const homes = seededRandom(seed).shuffle(town.homes);
  return Array.from({ length: count }, (_, i) => {
    const home = homes[i % homes.length];
    if (!home) throw new Error('A town without homes');
    return simulateWalker(simulation, graph, home, seededRandom(seedOfPart(seed, i)));
  });
}

function simulateWalker(simulation: Simulation, graph: StreetGraph, home: Home, random: Random): SimulatedWalker {
  const { town, walksEach, sharedErrand = false } = simulation;
  const habits = drawHabits(random);
  const said = new Set<PlantedSpot>();
  const starts = Array.from({ length: walksEach }, () => drawStart(simulation, random)).sort((a, b) => a - b);
  const walks = starts.map((startedAtMs, i): SimulatedWalk => {
    const isShared = sharedErrand && i === 0;
    const stops = isShared ? drawMainStreetErrand(town, random) : drawErrand(town, random);
    const moments = walkErrand(simulation, graph, home, stops, habits, random);
    return {
      startedAtMs,
      fixes: fixesOf(moments, { centre: town.centre, startMs: startedAtMs, random }),
      spots: markPlanted(town, { moments, startMs: startedAtMs }, said, random),
    };
  });
  return {
    home,
    walks,
    ...(habits.age === undefined ? {} : { age: habits.age }),
    ...(habits.company === undefined ? {} : { company: habits.company }),
    ...(habits.tellsAid ? { aid: habits.aid } : {}),
  };
}

/** Mostly between ten and three, as people who need not hurry do. */
function drawStart({ periodStartMs, periodDays }: Simulation, random: Random): number {
  const day = Math.floor(random.between(0, periodDays));
  const [from, to] = random.pick([
    [10, 14.5],
    [10, 14.5],
    [10, 14.5],
    [7, 8.8],
    [16.2, 19.5],
  ] as const);
  return Math.round(periodStartMs + day * dayMs + random.between(from, to) * 60 * 60 * 1000);
}

/** From the door to each stop by the way that feels shortest, and home again. */
function walkErrand(
  { indoorDriftMinutes = 0, secondsBetweenFixes = 2 }: Simulation,
  graph: StreetGraph,
  home: Home,
  stops: readonly Stop[],
  habits: Habits,
  random: Random,
): readonly Moment[] {
  const atDoor = (): WayPoint => ({ at: home.at, restSeconds: Math.round(random.between(30, 90)), isIndoors: false });
  const atHome: WayPoint = { at: home.at, restSeconds: indoorDriftMinutes * 60, isIndoors: true };
  const points: WayPoint[] = [atHome, atDoor()];
  let here = home.door;
  for (const stop of [...stops, { junction: home.door, restSeconds: 0, isIndoors: false }]) {
    for (const id of graph.path(here, stop.junction, habits.costs).slice(1)) {
      points.push({ at: graph.placeOf(id), restSeconds: 0, isIndoors: false });
    }
    points.push({ ...stop, at: graph.placeOf(stop.junction) });
    here = stop.junction;
  }
  points.push(atDoor(), atHome);
  return walkThrough(points, { metresPerSecond: habits.metresPerSecond, everySeconds: secondsBetweenFixes });
}
