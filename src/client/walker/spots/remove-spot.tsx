import { useState } from 'react';
import type { SpotRecord, StorageTrouble } from '../../recorder/walker-ports.ts';
import { Notice } from '../../ui/notice.tsx';
import { Question } from '../../ui/question.tsx';
import { useText } from '../../ui/use-text.ts';
import { mayBeThere } from '../may-be-there.ts';
import { usePorts } from '../ports-context.tsx';
import { storageTexts } from '../texts/trouble-texts.ts';
import { stillHere } from '../use-route.ts';

interface RemoveSpotProps {
  readonly spot: SpotRecord;
  readonly onKeep: () => void;
  readonly onGone: () => void;
}

export function RemoveSpot({ spot, onKeep, onGone }: RemoveSpotProps) {
  const t = useText();
  const { bin } = usePorts();
  const [trouble, setTrouble] = useState<StorageTrouble | null>(null);
  const remove = async (where: 'here' | 'everywhere') => {
    const isHere = stillHere();
    const kept = await (where === 'here' ? bin.remove('spot', spot.id) : bin.removeEverywhere('spot', spot.id));
    if (!kept.ok) setTrouble(kept.trouble);
    else if (isHere()) onGone();
  };
  const away = mayBeThere(spot);
  const alone = spot.send === 'withdrawing' ? 'spot.remove.about-withdrawing' : 'spot.remove.about';
  const about = away ? 'walk.remove.about-both' : alone;
  const keep = { word: t('spot.remove.keep'), look: 'quiet', onGive: onKeep } as const;
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
    : [{ word: t('spot.remove.yes'), look: 'danger' as const, onGive: () => remove('here') }, keep];
  return (
    <Question title={t(away ? 'spot.remove.ask-both' : 'spot.remove.ask')} answers={answers}>
      <p>{t(about)}</p>
      {trouble === null ? null : (
        <Notice tone="trouble" live>
          <p>{t(storageTexts[trouble])}</p>
        </Notice>
      )}
    </Question>
  );
}
