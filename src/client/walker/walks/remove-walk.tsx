import { useState } from 'react';
import type { StorageTrouble, WalkSummary } from '../../recorder/walker-ports.ts';
import { Notice } from '../../ui/notice.tsx';
import { Question } from '../../ui/question.tsx';
import { useText } from '../../ui/use-text.ts';
import { mayBeThere } from '../may-be-there.ts';
import { usePorts } from '../ports-context.tsx';
import { storageTexts } from '../texts/trouble-texts.ts';
import { stillHere } from '../use-route.ts';

interface RemoveWalkProps {
  readonly walk: WalkSummary;
  readonly onKeep: () => void;
  readonly onGone: () => void;
}

/** What never left this phone is only deleted here; for the rest it is the walker who says where. */
export function RemoveWalk({ walk, onKeep, onGone }: RemoveWalkProps) {
  const t = useText();
  const { bin } = usePorts();
  const [trouble, setTrouble] = useState<StorageTrouble | null>(null);
  const remove = async (where: 'here' | 'everywhere') => {
    const isHere = stillHere();
    const kept = await (where === 'here' ? bin.remove('walk', walk.id) : bin.removeEverywhere('walk', walk.id));
    if (!kept.ok) setTrouble(kept.trouble);
    else if (isHere()) onGone();
  };
  const away = mayBeThere(walk);
  const alone = walk.send === 'withdrawing' ? 'walk.remove.about-withdrawing' : 'walk.remove.about';
  const about = away ? 'walk.remove.about-both' : alone;
  const keep = { word: t('walk.remove.keep'), look: 'quiet', onGive: onKeep } as const;
  const answers = away
    ? [
        {
          word: t('walk.remove.everywhere'),
          look: 'danger' as const,
          onGive: () => remove('everywhere'),
        },
        { word: t('walk.remove.here'), onGive: () => remove('here') },
        keep,
      ]
    : [{ word: t('walk.remove.yes'), look: 'danger' as const, onGive: () => remove('here') }, keep];
  return (
    <Question title={t(away ? 'walk.remove.ask-both' : 'walk.remove.ask')} answers={answers}>
      <p>{t(about)}</p>
      {walk.spots > 0 ? <p>{t('walk.remove.spots-stay')}</p> : null}
      {trouble === null ? null : (
        <Notice tone="trouble" live>
          <p>{t(storageTexts[trouble])}</p>
        </Notice>
      )}
    </Question>
  );
}
