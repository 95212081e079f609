import { along, type Metres, metresBetween } from './flat-ground.ts';
import type { Random } from './random.ts';
import type { StreetGraph } from './shortest-path.ts';
import type { WayPoint } from './timeline.ts';

/** The bus drives the long street from the western houses to the eastern ones; each corner may be a stop. */
export const busLine: readonly string[] = [
  'w3',
  'w2',
  'w1',
  's1',
  's2',
  's3',
  's4',
  's5',
  's6',
  's7',
  's8',
  's9',
  'e1',
  'e2',
  'e3',
];

/** Own choices: a town bus at 30 to 45 km/h, which takes 50 m at half speed to start and to stop. */
const busMetresPerSecond = [8, 12.5] as const;
const startMetres = 50;
/** Own choices: it stops at the first corner after so many metres, not longer than at a red light. */
const betweenStopsMetres = 280;
const stopSeconds = [8, 40] as const;
const waitSeconds = [60, 300] as const;

/** The stop that is nearest as the crow flies. */
export function nearestStop(graph: StreetGraph, at: Metres): string {
  const metres = (id: string) => metresBetween(graph.placeOf(id), at);
  return busLine.reduce((best, id) => (metres(id) < metres(best) ? id : best));
}

/** Waiting at the one stop and being driven to the other, which must both be on the line. */
export function rideBetween(graph: StreetGraph, from: string, to: string, random: Random): readonly WayPoint[] {
  const [start, end] = [from, to].map((id) => busLine.indexOf(id));
  if (start === undefined || end === undefined || start < 0 || end < 0) throw new Error(`No bus ${from}–${to}`);
  const stops = start < end ? busLine.slice(start, end + 1) : busLine.slice(end, start + 1).toReversed();
  const cruise = random.between(...busMetresPerSecond);
  const points: WayPoint[] = [
    { at: graph.placeOf(from), restSeconds: Math.round(random.between(...waitSeconds)), isIndoors: false },
  ];
  let driven = 0;
  for (const [i, stop] of stops.entries()) {
    const before = stops[i - 1];
    if (before === undefined) continue;
    const [a, b] = [graph.placeOf(before), graph.placeOf(stop)];
    driven += metresBetween(a, b);
    const isStop = driven >= betweenStopsMetres && i < stops.length - 1;
    if (isStop) driven = 0;
    points.push(...leg(a, b, cruise, isStop ? Math.round(random.between(...stopSeconds)) : 0));
  }
  return points;
}

function leg(a: Metres, b: Metres, cruise: number, restSeconds: number): readonly WayPoint[] {
  const share = Math.min(0.5, startMetres / metresBetween(a, b));
  const driven = (at: Metres, rideMetresPerSecond: number, rests = 0): WayPoint => ({
    at,
    restSeconds: rests,
    isIndoors: false,
    rideMetresPerSecond,
  });
  return [
    driven(along(a, b, share), cruise / 2),
    driven(along(a, b, 1 - share), cruise),
    driven(b, cruise / 2, restSeconds),
  ];
}
