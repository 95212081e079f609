import { Question } from '../../ui/question.tsx';
import { useText } from '../../ui/use-text.ts';
import { replaceWith } from '../use-route.ts';
import { FinishingPage } from './finishing-page.tsx';
import { useEndWalk } from './use-end-walk.ts';

/** "Er du ferdig med turen?" It has an address of its own, so that the phone's own Back goes on with the walk. */
export function WalkEndScreen() {
  const t = useText();
  const { ending, stop } = useEndWalk();
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
