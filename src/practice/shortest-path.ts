import { type Metres, metresBetween } from './flat-ground.ts';
import type { Town, WayKind } from './town.ts';

/** How long a metre of each kind of way feels. */
export type WayCosts = Readonly<Record<WayKind, number>>;

export interface StreetGraph {
  placeOf(junction: string): Metres;
  /** Junctions of the way that feels shortest, both ends included. No way at all is a bug of the plan and throws. */
  path(from: string, to: string, costs: WayCosts): readonly string[];
}

interface Neighbour {
  readonly id: string;
  readonly metres: number;
  readonly kind: WayKind;
}

export function streetGraph(town: Town): StreetGraph {
  const places = new Map(town.junctions.map(({ id, at }) => [id, at]));
  const placeOf = (id: string) => {
    const at = places.get(id);
    if (!at) throw new Error(`No junction ${id}`);
    return at;
  };
  const neighbours = new Map<string, Neighbour[]>(town.junctions.map(({ id }) => [id, []]));
  for (const { from, to, kind } of town.ways) {
    const metres = metresBetween(placeOf(from), placeOf(to));
    neighbours.get(from)?.push({ id: to, metres, kind });
    neighbours.get(to)?.push({ id: from, metres, kind });
  }
  return { placeOf, path: (from, to, costs) => dijkstra(neighbours, from, to, costs) };
}

/** Dijkstra without a heap: the town has some hundred junctions. */
function dijkstra(
  neighbours: ReadonlyMap<string, readonly Neighbour[]>,
  from: string,
  to: string,
  costs: WayCosts,
): readonly string[] {
  const open = new Map([[from, 0]]);
  const cameFrom = new Map<string, string>();
  const done = new Set<string>();
  for (;;) {
    const [here, cost] = cheapest(open);
    if (here === undefined) throw new Error(`No way from ${from} to ${to}`);
    if (here === to) return trace(cameFrom, to);
    open.delete(here);
    done.add(here);
    for (const { id, metres, kind } of neighbours.get(here) ?? []) {
      const through = cost + metres * costs[kind];
      if (done.has(id) || through >= (open.get(id) ?? Number.POSITIVE_INFINITY)) continue;
      open.set(id, through);
      cameFrom.set(id, here);
    }
  }
}

function cheapest(open: ReadonlyMap<string, number>): readonly [string | undefined, number] {
  let best: readonly [string | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  for (const entry of open) if (entry[1] < best[1]) best = entry;
  return best;
}

function trace(cameFrom: ReadonlyMap<string, string>, to: string): readonly string[] {
  const path = [to];
  for (let at = cameFrom.get(to); at !== undefined; at = cameFrom.get(at)) path.unshift(at);
  return path;
}
