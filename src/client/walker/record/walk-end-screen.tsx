import { useState } from 'react';
import { Question } from '../../ui/question.tsx';
import { useText } from '../../ui/use-text.ts';
import { usePorts } from '../ports-context.tsx';
import { replaceWith } from '../use-route.ts';
import { FinishingPage } from './finishing-page.tsx';

/** "Er du ferdig med turen?" It has an address of its own, so that the phone's own Back goes on with the walk. */
export function WalkEndScreen() {
  const t = useText();
  const { recorder } = usePorts();
  const [ending, setEnding] = useState(false);
  const stop = async () => {
    setEnding(true);
    const walkId = await recorder.stop();
    replaceWith({ at: 'after', walkId, step: 'look' });
  };
  if (ending) return <FinishingPage />;
  return (
    <Question
      title={t('record.end.ask')}
      answers={[
        { word: t('record.end.yes'), look: 'strong', onGive: stop },
        { word: t('record.end.no'), onGive: () => replaceWith({ at: 'walk' }) },
      ]}
    />
  );
}
