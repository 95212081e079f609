import { Armchair, Bus, CircleHelp, CirclePause, Flag, Footprints, type LucideIcon, PencilLine } from 'lucide-react';
import { formatClock, formatDistance, formatName } from '../../ui/format.ts';
import type { Language } from '../../ui/text/load-texts.ts';
import { type Translate, useLanguage, useText } from '../../ui/use-text.ts';
import { stretchWords } from '../places/street-words.ts';
import { usePorts } from '../ports-context.tsx';
import { SpotRow } from '../spots/spot-row.tsx';
import { endGapWords, gapWords, minutesOf } from './gap-words.ts';
import { mendedWords } from './mended-words.ts';
import type { WalkStep } from './walk-steps.ts';

type TextStep = Exclude<WalkStep, { readonly kind: 'spot' }>;

const pictures = {
  start: Flag,
  end: Flag,
  stretch: Footprints,
  ride: Bus,
  rest: Armchair,
  gap: CircleHelp,
  mended: PencilLine,
  missing: CircleHelp,
} as const satisfies Record<TextStep['kind'], LucideIcon>;

function stepWords(step: TextStep, nowMs: number, language: Language, t: Translate): string {
  switch (step.kind) {
    case 'start':
      return t('walk.list.start', { time: formatClock(step.atMs, language) });
    case 'end':
      return t('walk.list.end', { time: formatClock(step.atMs, language) });
    case 'rest':
      return t('walk.list.rest', { minutes: minutesOf(step.ms) });
    case 'ride':
      return t('walk.list.ride', { length: formatDistance(step.metres, language) });
    case 'gap':
      return gapWords(step, language, t);
    case 'mended':
      return mendedWords(step, nowMs, language, t);
    case 'missing':
      return endGapWords(step.end, step.gap, t);
    case 'stretch': {
      const { name, kind } = step.street;
      const street = { name: name === null ? null : formatName(name, language), kind, isFurther: step.isFurther };
      return stretchWords(street, formatDistance(step.metres, language), t);
    }
  }
}

/** One step of a walk told in words; a spot is the row that leads to it. */
export function WalkStepRow({ step }: { readonly step: WalkStep }) {
  const t = useText();
  const language = useLanguage();
  const { clock } = usePorts();
  if (step.kind === 'spot') return <SpotRow spot={step.spot} />;
  const isPause = step.kind === 'gap' && step.cause === 'paused';
  const Picture = isPause ? CirclePause : pictures[step.kind];
  return (
    <li data-step={step.kind}>
      <Picture aria-hidden="true" />
      <span>{stepWords(step, clock.nowMs(), language, t)}</span>
    </li>
  );
}
