import { useState } from 'react';
import { Question } from '../../ui/question.tsx';
import { useText } from '../../ui/use-text.ts';
import { usePorts } from '../ports-context.tsx';
import { FinishingPage } from './finishing-page.tsx';
import { isUnsteady } from './repeat-guard.ts';
import { useEndWalk } from './use-end-walk.ts';

/** "Er du kommet hjem?" It waits as long as it takes: a walk never ends by itself. */
export function HomeAsk() {
  const t = useText();
  const { clock, recorder } = usePorts();
  const { ending, stop } = useEndWalk();
  const [cameAtMs] = useState(() => clock.nowMs());
  if (ending) return <FinishingPage />;
  const steady = (answer: () => unknown) => () => (isUnsteady(cameAtMs, clock.nowMs()) ? undefined : answer());
  return (
    <Question
      title={t('home-ask.title')}
      answers={[
        { word: t('home-ask.yes'), look: 'strong', onGive: steady(stop) },
        { word: t('home-ask.no'), onGive: steady(() => recorder.stillOut()) },
      ]}
    >
      <p>{t('home-ask.about')}</p>
    </Question>
  );
}
