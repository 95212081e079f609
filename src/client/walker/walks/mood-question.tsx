import { useState } from 'react';
import { type WalkMood, walkMoods } from '../../../domain/walk/walk-mood.ts';
import type { StorageTrouble, WalkDetails } from '../../recorder/walker-ports.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { useText } from '../../ui/use-text.ts';
import { usePorts } from '../ports-context.tsx';
import { storageTexts } from '../texts/trouble-texts.ts';
import { stillHere } from '../use-route.ts';
import { moodPictures } from './mood-pictures.ts';

interface MoodQuestionProps {
  readonly walk: Pick<WalkDetails, 'id' | 'mood'>;
  /** Answered, or passed over. */
  readonly onDone: () => void;
}

/** "Hvordan var turen?" Three faces, each with its word. Nothing of it leaves the phone. */
export function MoodQuestion({ walk, onDone }: MoodQuestionProps) {
  const t = useText();
  const { walks } = usePorts();
  const [trouble, setTrouble] = useState<StorageTrouble | null>(null);
  const rate = async (mood: WalkMood) => {
    const isHere = stillHere();
    const kept = await walks.rate(walk.id, mood);
    if (!kept.ok) setTrouble(kept.trouble);
    else if (isHere()) onDone();
  };
  return (
    <Page title={t('mood.ask')}>
      <p>{t('mood.only-you')}</p>
      {trouble === null ? null : (
        <Notice tone="trouble" live>
          <p>{t(storageTexts[trouble])}</p>
        </Notice>
      )}
      <div className="st-stack">
        {walkMoods.map((mood) => {
          const Face = moodPictures[mood];
          return (
            <Button
              key={mood}
              size="main"
              wide
              look={mood === walk.mood ? 'strong' : 'plain'}
              icon={<Face aria-hidden="true" />}
              onClick={() => rate(mood)}
            >
              {t(`mood.${mood}`)}
            </Button>
          );
        })}
      </div>
      <Button look="quiet" wide onClick={onDone}>
        {t('welcome.skip')}
      </Button>
    </Page>
  );
}
