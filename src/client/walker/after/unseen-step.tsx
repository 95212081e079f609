import { useState } from 'react';
import type { StorageTrouble, UnseenAnswer, WalkDetails } from '../../recorder/walker-ports.ts';
import { formatDistance, formatInSentence } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { Question } from '../../ui/question.tsx';
import { useLanguage, useText } from '../../ui/use-text.ts';
import { usePorts } from '../ports-context.tsx';
import type { Route } from '../route.ts';
import { storageTexts } from '../texts/trouble-texts.ts';
import { useLoaded } from '../use-loaded.ts';
import { goTo, replaceWith, stillHere } from '../use-route.ts';
import { walkTitle } from '../walks/walk-words.ts';
import { Passing } from './passing.tsx';

/** The one kind question about a walk with the screen off. "Samme vei som sist" stands only where there is such a walk. */
export function UnseenStep({ walk }: { readonly walk: WalkDetails }) {
  const t = useText();
  const language = useLanguage();
  const { clock, walks } = usePorts();
  const [trouble, setTrouble] = useState<StorageTrouble | null>(null);
  const same = useLoaded(walk.id, () => walks.findSameWay(walk.id));
  // Answers that come later would move under the thumb.
  if (same === undefined) return <Passing />;
  const look: Route = { at: 'after', walkId: walk.id, step: 'look' };
  const give = (answer: UnseenAnswer, next?: Route) => async () => {
    const isHere = stillHere();
    const kept = await walks.answerUnseen(walk.id, answer);
    if (!kept.ok) return setTrouble(kept.trouble);
    if (!isHere()) return;
    replaceWith(look);
    // The phone's Back leads from there to what was seen of the walk.
    if (next !== undefined) goTo(next);
  };
  return (
    <Question
      title={t('unseen.title')}
      above={t('after.title')}
      answers={[
        { word: t('unseen.yes'), look: 'strong', onGive: give('show', { at: 'mend', walkId: walk.id, from: 'after' }) },
        ...(same === null ? [] : [{ word: t('unseen.same-way'), onGive: give('same-way') }]),
        { word: t(walk.marked.length === 0 ? 'unseen.no-places' : 'unseen.spots-only'), onGive: give('spots-only') },
      ]}
    >
      <p>{t('unseen.about')}</p>
      {same === null ? null : (
        <p>
          {t('unseen.same-way.about', {
            title: formatInSentence(walkTitle(same.walk, clock.nowMs(), language, t), language),
            length: formatDistance(same.walk.metres, language),
          })}
        </p>
      )}
      {trouble === null ? null : (
        <Notice tone="trouble" live>
          <p>{t(storageTexts[trouble])}</p>
        </Notice>
      )}
    </Question>
  );
}
