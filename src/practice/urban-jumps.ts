import type { Metres } from './flat-ground.ts';
import type { Random } from './random.ts';
import type { Moment } from './timeline.ts';

/** A position that comes by a reflection: off by so much for some seconds, then back. */
export interface UrbanJump {
  readonly fromSeconds: number;
  readonly untilSeconds: number;
  readonly off: Metres;
  /** The phone knows it and says so in its accuracy. */
  readonly isTold: boolean;
  /** How slowly the phone's filter follows, there and back; 0 for at once. */
  readonly glideSeconds: number;
}

/**
 * Own choices: between tall houses one such jump in two minutes, elsewhere one in twenty; 5 to 30 s and 20 to 80 m, which
 * is the other side of the street or the next block (F. van Diggelen and J. Wang, Android developers 2020); half are told.
 */
const secondsBetween = { tall: 120, low: 1200 };
const lastsSeconds = [5, 30] as const;
const offMetres = [20, 80] as const;
const glides = [0, 1, 2] as const;
/** A little before and after, the position is as good as anywhere. */
const calmSeconds = 15;

/** Jumps along the true way, one at a time. Indoors there are none: there the whole position drifts. */
export function drawUrbanJumps(
  moments: readonly Moment[],
  isAmongTallHouses: (at: Metres) => boolean,
  random: Random,
): readonly UrbanJump[] {
  const jumps: UrbanJump[] = [];
  let last = 0;
  let calmUntil = calmSeconds;
  for (const { seconds, at, isIndoors } of moments) {
    const passed = seconds - last;
    last = seconds;
    const happens = random.chance(passed / (isAmongTallHouses(at) ? secondsBetween.tall : secondsBetween.low));
    if (!happens || isIndoors || seconds < calmUntil) continue;
    const bearing = random.between(0, 2 * Math.PI);
    const metres = random.between(...offMetres);
    const untilSeconds = seconds + random.between(...lastsSeconds);
    jumps.push({
      fromSeconds: seconds,
      untilSeconds,
      off: [Math.sin(bearing) * metres, Math.cos(bearing) * metres],
      isTold: random.chance(0.5),
      glideSeconds: random.pick(glides),
    });
    calmUntil = untilSeconds + calmSeconds;
  }
  return jumps;
}

export interface JumpNow {
  readonly off: Metres;
  /** What the phone adds to its accuracy. */
  readonly toldMetres: number;
}

/** How far off the position is, asked for in order of time. */
export function jumpsInTurn(jumps: readonly UrbanJump[]): (seconds: number, passed: number) => JumpNow {
  let next = 0;
  let off: Metres = [0, 0];
  return (seconds, passed) => {
    while ((jumps[next]?.untilSeconds ?? Number.POSITIVE_INFINITY) + calmSeconds <= seconds) next += 1;
    const jump = jumps[next];
    const isOff = !!jump && seconds >= jump.fromSeconds && seconds < jump.untilSeconds;
    const target: Metres = isOff ? jump.off : [0, 0];
    const share = jump && jump.glideSeconds > 0 ? 1 - Math.exp(-passed / jump.glideSeconds) : 1;
    off = [off[0] + (target[0] - off[0]) * share, off[1] + (target[1] - off[1]) * share];
    return { off, toldMetres: isOff && jump.isTold ? Math.hypot(...jump.off) : 0 };
  };
}
