import type { Position } from '../domain/geo/position.ts';
import type { Fix } from '../domain/walk/fix.ts';
import { type Metres, positionAt } from './flat-ground.ts';
import type { Random } from './random.ts';
import type { Moment } from './timeline.ts';
import { jumpsInTurn, type UrbanJump } from './urban-jumps.ts';

/** How a phone's position strays: slowly, by so much per axis, and reported with this accuracy. */
interface Sky {
  readonly strayMetres: number;
  readonly strayForSeconds: number;
  readonly accuracyMetres: number;
}

/**
 * 3.5 m per axis is 5.3 m with 68 % (van Diggelen and Enge, ION GNSS+ 2015: 4.9 m for phones under open sky). Errors of
 * neighbouring fixes are alike for about a minute (D. L. Wilson, Garmin 12XL, twenty days of standing still).
 */
const outdoors: Sky = { strayMetres: 3.5, strayForSeconds: 60, accuracyMetres: 6 };
/** 7 m off on average is the better end of what Merry and Bettinger found between buildings (PLoS ONE 2019: 7–13 m). */
const amongTallHouses: Sky = { strayMetres: 5.6, strayForSeconds: 60, accuracyMetres: 9 };
/** Own choice, of the size that phones show in a living room. */
const indoors: Sky = { strayMetres: 13, strayForSeconds: 240, accuracyMetres: 28 };
/** A phone that is carried through a door, or round the corner of a tall house, needs some seconds to see the sky. */
const doorSeconds = 12;
/** The phone's own filter: positions glide, they do not shiver. */
const glideSeconds = 5;

/** What makes a walk hard to record, besides drift. */
export interface Hardship {
  readonly isAmongTallHouses: (at: Metres) => boolean;
  readonly jumps: readonly UrbanJump[];
  /** What the phone's filter leaves of the shiver, per axis. */
  readonly shiverMetres: number;
}

/** Raw fixes of the true moments, as a phone would give them. Errors of neighbouring fixes are alike, as real ones are. */
export function fixesOf(
  moments: readonly Moment[],
  {
    centre,
    startMs,
    random,
    hardship,
  }: { readonly centre: Position; readonly startMs: number; readonly random: Random; readonly hardship?: Hardship },
): readonly Fix[] {
  let stray: Metres = [random.gaussian(), random.gaussian()];
  let shown = stray;
  let openness = moments[0]?.isIndoors ? 0 : 1;
  let walledIn = 0;
  let last = 0;
  const jumpAt = jumpsInTurn(hardship?.jumps ?? []);
  return moments.map(({ seconds, at, isIndoors }) => {
    const passed = seconds - last;
    last = seconds;
    const reached = 1 - Math.exp(-passed / doorSeconds);
    openness += ((isIndoors ? 0 : 1) - openness) * reached;
    walledIn += ((hardship?.isAmongTallHouses(at) ? 1 : 0) - walledIn) * reached;
    const sky = mix(indoors, mix(outdoors, amongTallHouses, walledIn), openness);
    const keeps = Math.exp(-passed / sky.strayForSeconds);
    const renews = Math.sqrt(1 - keeps ** 2);
    stray = [stray[0] * keeps + random.gaussian() * renews, stray[1] * keeps + random.gaussian() * renews];
    const glides = 1 - Math.exp(-passed / glideSeconds);
    shown = [shown[0] + (stray[0] - shown[0]) * glides, shown[1] + (stray[1] - shown[1]) * glides];
    const jump = jumpAt(seconds, passed);
    const shiver = (): number => (hardship ? random.gaussian() * hardship.shiverMetres : 0);
    const seen: Metres = [
      at[0] + shown[0] * sky.strayMetres + jump.off[0] + shiver(),
      at[1] + shown[1] * sky.strayMetres + jump.off[1] + shiver(),
    ];
    const accuracyMetres = Math.hypot(sky.accuracyMetres, jump.toldMetres) * random.between(0.7, 1.5);
    return {
      atMs: startMs + Math.round(seconds * 1000),
      ...positionAt(centre, seen),
      accuracyMetres: Math.round(accuracyMetres * 10) / 10,
      altitudeMetres: null,
    };
  });
}

function mix(a: Sky, b: Sky, t: number): Sky {
  const blend = (x: number, y: number) => x + (y - x) * t;
  return {
    strayMetres: blend(a.strayMetres, b.strayMetres),
    strayForSeconds: blend(a.strayForSeconds, b.strayForSeconds),
    accuracyMetres: blend(a.accuracyMetres, b.accuracyMetres),
  };
}
