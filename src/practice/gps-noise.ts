import type { Position } from '../domain/geo/position.ts';
import type { Fix } from '../domain/walk/fix.ts';
import { type Metres, positionAt } from './flat-ground.ts';
import type { Random } from './random.ts';
import type { Moment } from './timeline.ts';

/** How a phone's position strays: slowly, by so much per axis, and reported with this accuracy. */
interface Sky {
  readonly strayMetres: number;
  readonly strayForSeconds: number;
  readonly accuracyMetres: number;
}

// Own choices of the size that phones show among low houses and in a living room.
const outdoors: Sky = { strayMetres: 3.5, strayForSeconds: 60, accuracyMetres: 6 };
const indoors: Sky = { strayMetres: 13, strayForSeconds: 240, accuracyMetres: 28 };
/** A phone that is carried through a door needs some seconds to see the sky. */
const doorSeconds = 12;
/** The phone's own filter: positions glide, they do not shiver. */
const glideSeconds = 5;

/** Raw fixes of the true moments, as a phone would give them. Errors of neighbouring fixes are alike, as real ones are. */
export function fixesOf(
  moments: readonly Moment[],
  { centre, startMs, random }: { readonly centre: Position; readonly startMs: number; readonly random: Random },
): readonly Fix[] {
  let stray: Metres = [random.gaussian(), random.gaussian()];
  let shown = stray;
  let openness = moments[0]?.isIndoors ? 0 : 1;
  let last = 0;
  return moments.map(({ seconds, at, isIndoors }) => {
    const passed = seconds - last;
    last = seconds;
    openness += ((isIndoors ? 0 : 1) - openness) * (1 - Math.exp(-passed / doorSeconds));
    const sky = mix(indoors, outdoors, openness);
    const keeps = Math.exp(-passed / sky.strayForSeconds);
    const renews = Math.sqrt(1 - keeps ** 2);
    stray = [stray[0] * keeps + random.gaussian() * renews, stray[1] * keeps + random.gaussian() * renews];
    const glides = 1 - Math.exp(-passed / glideSeconds);
    shown = [shown[0] + (stray[0] - shown[0]) * glides, shown[1] + (stray[1] - shown[1]) * glides];
    const seen: Metres = [at[0] + shown[0] * sky.strayMetres, at[1] + shown[1] * sky.strayMetres];
    return {
      atMs: startMs + Math.round(seconds * 1000),
      ...positionAt(centre, seen),
      accuracyMetres: Math.round(sky.accuracyMetres * random.between(0.7, 1.5) * 10) / 10,
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
