import { distanceMetres } from '../geo/distance.ts';
import type { Position } from '../geo/position.ts';
import type { Gap } from './gap.ts';

/** `open`: looked at and left as it is. `same-way`: as another walk of the same walker went. */
export const mendWays = ['straight', 'drawn', 'same-way', 'open'] as const;
export type MendWay = (typeof mendWays)[number];

/** What the walker has said of a gap. It is kept beside the fixes and never among them. */
export interface Mend {
  /** The gap as it was then. */
  readonly gap: Pick<Gap, 'from' | 'to' | 'fromMs' | 'untilMs'>;
  readonly how: MendWay;
  /** Between the ends of the gap, in the order they were walked. */
  readonly points: readonly Position[];
  /** When the other walk began; null where nobody knows. */
  readonly likeMs?: number | null;
}

/** A later version may draw the ends of a gap a little elsewhere; further off it is another gap (own choice). */
const sameEndMetres = 40;

/** True when the mend was made for this gap. One that no gap is known by any more mends nothing. */
export function isMendOf({ gap: then }: Pick<Mend, 'gap'>, now: Mend['gap']): boolean {
  const isThere =
    distanceMetres(then.from, now.from) <= sameEndMetres && distanceMetres(then.to, now.to) <= sameEndMetres;
  if (!isThere || then.fromMs === null || then.untilMs === null || now.fromMs === null || now.untilMs === null) {
    return isThere && then.fromMs === now.fromMs;
  }
  // Who walks a way twice loses it twice in one place: the times tell which it was.
  return then.fromMs < now.untilMs && now.fromMs < then.untilMs;
}

/** All that was said of a walk's gaps, after something was said of one; null takes it back. */
export function withMend(mends: readonly Mend[], gap: Mend['gap'], mend: Mend | null): readonly Mend[] {
  const others = mends.filter((one) => !isMendOf(one, gap));
  return mend === null ? others : [...others, mend];
}
