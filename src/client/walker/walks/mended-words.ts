import { formatDay, formatDistance } from '../../ui/format.ts';
import type { Language } from '../../ui/text/load-texts.ts';
import type { Translate } from '../../ui/use-text.ts';
import { causeWords } from './gap-words.ts';
import type { WalkStep } from './walk-steps.ts';

type Mended = Extract<WalkStep, { readonly kind: 'mended' }>;

/** Who says that the walk went there, and why the phone does not: "Tegnet av deg: 400 m. Skjermen var av …" */
export function mendedWords({ mend, metres, cause }: Mended, nowMs: number, language: Language, t: Translate): string {
  return `${wayWords(mend, formatDistance(metres, language), nowMs, language, t)} ${causeWords(cause, t)}`;
}

function wayWords({ how, likeMs }: Mended['mend'], length: string, nowMs: number, language: Language, t: Translate) {
  if (how === 'straight') return t('walk.list.mended.straight', { length });
  if (how !== 'same-way') return t('walk.list.mended.drawn', { length });
  if (likeMs == null) return t('walk.list.mended.same-way-undated', { length });
  return t('walk.list.mended.same-way', { length, day: formatDay(likeMs, nowMs, language) });
}
