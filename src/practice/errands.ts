import type { Random } from './random.ts';
import type { PlaceKind, Town } from './town.ts';

/** Where a walk goes from home before it goes home again. */
export interface Stop {
  readonly junction: string;
  readonly restSeconds: number;
  readonly isIndoors: boolean;
}

/** How long one stays, in minutes. Below the 45 that would make a place look like a home. */
const visits: Readonly<
  Record<PlaceKind, { readonly minutes: readonly [number, number]; readonly isIndoors: boolean }>
> = {
  bench: { minutes: [3, 12], isIndoors: false },
  harbour: { minutes: [3, 8], isIndoors: false },
  church: { minutes: [4, 10], isIndoors: false },
  shop: { minutes: [6, 14], isIndoors: true },
  pharmacy: { minutes: [4, 9], isIndoors: true },
  library: { minutes: [10, 22], isIndoors: true },
  'senior-centre': { minutes: [14, 26], isIndoors: true },
};

/** One or two places of the town that somebody wants to go to. */
export function drawErrand(town: Town, random: Random): readonly Stop[] {
  const wanted = random.shuffle(town.places).slice(0, random.chance(0.6) ? 2 : 1);
  return wanted.map(({ kind, junction }) => visit(kind, junction, random));
}

/** The whole main street from one end to the other, with a rest on a bench that lies on it. */
export function drawMainStreetErrand(town: Town, random: Random): readonly Stop[] {
  const way = random.chance(0.5) ? town.mainStreet : town.mainStreet.toReversed();
  const benches = town.places.filter(({ kind, junction }) => kind === 'bench' && way.includes(junction));
  const bench = random.pick(benches).junction;
  return way.map((junction) =>
    junction === bench ? visit('bench', junction, random) : { junction, restSeconds: 0, isIndoors: false },
  );
}

function visit(kind: PlaceKind, junction: string, random: Random): Stop {
  const { minutes, isIndoors } = visits[kind];
  return { junction, restSeconds: Math.round(random.between(...minutes) * 60), isIndoors };
}
