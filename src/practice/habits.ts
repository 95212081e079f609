import type { AgeBand, Aid, Company } from '../domain/privacy/about-person.ts';
import type { Random } from './random.ts';
import type { WayCosts } from './shortest-path.ts';

/** What a walker is like. `undefined` is what they do not tell. */
export interface Habits {
  readonly aid: Aid;
  readonly tellsAid: boolean;
  readonly age: AgeBand | undefined;
  readonly company: Company | undefined;
  readonly metresPerSecond: number;
  readonly costs: WayCosts;
}

const speeds: Readonly<Record<Aid, number>> = { none: 1.2, stick: 0.95, rollator: 0.75, wheelchair: 1.1, other: 0.9 };
/** A metre of stairs feels like this many of street. */
const stairs: Readonly<Record<Aid, number>> = { none: 1.5, stick: 4, rollator: 60, wheelchair: 500, other: 6 };

export function drawHabits(random: Random): Habits {
  const aid = random.pick<Aid>([
    'none',
    'none',
    'none',
    'none',
    'none',
    'stick',
    'stick',
    'stick',
    'rollator',
    'rollator',
    'wheelchair',
  ]);
  return {
    aid,
    tellsAid: random.chance(0.85),
    age: random.pick([undefined, 'under-65', '65-74', '65-74', '65-74', '75-84', '75-84', '75-84', '85-plus']),
    company: random.pick([undefined, 'alone', 'alone', 'with-others']),
    metresPerSecond: speeds[aid] * random.between(0.88, 1.12),
    costs: {
      street: 1,
      footpath: random.between(0.75, 0.95),
      promenade: random.between(0.6, 0.9),
      driveway: 1,
      stairs: stairs[aid],
    },
  };
}
