import type { Random } from './random.ts';
import type { Moment } from './timeline.ts';

/** From when until when no position came, in seconds after the start. */
export interface Silence {
  readonly fromSeconds: number;
  readonly untilSeconds: number;
}

/** Five minutes with the phone in the pocket; then a phone needs some seconds to find itself again (own choice). */
const hiddenSeconds = 300;
const findsAgainSeconds = [2, 10] as const;
const mostTries = 30;

/** A time on the way during which the page is hidden while its walker goes on; null on a walk too short for it. */
export function drawHiddenTime(moments: readonly Moment[], random: Random): Silence | null {
  for (let i = 0; i < mostTries; i++) {
    const fromSeconds = random.pick(moments).seconds + 0.5;
    const untilSeconds = fromSeconds + hiddenSeconds + random.between(...findsAgainSeconds);
    const during = moments.filter(({ seconds }) => seconds >= fromSeconds - 60 && seconds <= untilSeconds + 60);
    const walks = during.every(({ at, isRiding }, j) => {
      const before = during[j - 1]?.at;
      return !isRiding && !(before && before[0] === at[0] && before[1] === at[1]);
    });
    if (walks && during.length > hiddenSeconds / 10) return { fromSeconds, untilSeconds };
  }
  return null;
}

export function isSilent(seconds: number, silences: readonly Silence[]): boolean {
  return silences.some(({ fromSeconds, untilSeconds }) => seconds > fromSeconds && seconds < untilSeconds);
}
