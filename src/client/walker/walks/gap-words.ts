import type { EndGap } from '../../../domain/walk/end-gaps.ts';
import type { GapCause } from '../../../domain/walk/gap.ts';
import { formatDistance } from '../../ui/format.ts';
import type { Language } from '../../ui/text/load-texts.ts';
import type { TextKey } from '../../ui/text/texts.ts';
import type { Translate } from '../../ui/use-text.ts';

export interface TellableGap {
  readonly cause: GapCause;
  /** null: nobody knows how long it lasted. */
  readonly ms: number | null;
  readonly metres: number;
}

const texts = {
  paused: { timed: 'walk.list.gap.paused', untimed: 'walk.list.gap.paused-untimed' },
  hidden: { timed: 'walk.list.gap.hidden', untimed: 'walk.list.gap.hidden-untimed' },
  'no-signal': { timed: 'walk.list.gap.no-signal', untimed: 'walk.list.gap.no-signal-untimed' },
  denied: { timed: 'walk.list.gap.denied', untimed: 'walk.list.gap.denied-untimed' },
  interrupted: { timed: 'walk.list.gap.interrupted', untimed: 'walk.list.gap.interrupted-untimed' },
  battery: { timed: 'walk.list.gap.battery', untimed: 'walk.list.gap.battery-untimed' },
  unknown: { timed: 'walk.list.gap-timed', untimed: 'walk.list.gap-untimed' },
} as const satisfies Record<GapCause, { readonly timed: TextKey; readonly untimed: TextKey }>;

export const minutesOf = (ms: number) => Math.max(1, Math.round(ms / 60_000));

const causeTexts = {
  paused: 'walk.list.cause.paused',
  hidden: 'walk.list.cause.hidden',
  denied: 'walk.list.cause.denied',
  'no-signal': 'walk.list.cause.no-signal',
  interrupted: 'walk.list.cause.interrupted',
  battery: 'walk.list.cause.battery',
  unknown: 'walk.list.cause.unknown',
} as const satisfies Record<GapCause, TextKey>;

export const causeWords = (cause: GapCause, t: Translate) => t(causeTexts[cause]);

/** How much is missing at one end of the walk, and why. */
export function endGapWords(end: 'start' | 'end', { cause, ms }: EndGap, t: Translate): string {
  const timed = end === 'start' ? 'walk.list.missing.start' : 'walk.list.missing.end';
  const missing = ms === null ? t('walk.list.missing.end-untimed') : t(timed, { minutes: minutesOf(ms) });
  return `${missing} ${causeWords(cause, t)}`;
}

/** Why a part of the walk is missing, and how much of it. */
export function gapWords({ cause, ms, metres }: TellableGap, language: Language, t: Translate): string {
  const length = formatDistance(metres, language);
  const { timed, untimed } = texts[cause];
  return ms === null ? t(untimed, { length }) : t(timed, { minutes: minutesOf(ms), length });
}
