import { useState } from 'react';
import type { Position } from '../../../domain/geo/position.ts';
import type { Sentiment } from '../../../domain/spot/sentiment.ts';
import type { StorageTrouble } from '../../recorder/walker-ports.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { useText } from '../../ui/use-text.ts';
import { usePorts } from '../ports-context.tsx';
import { MarkButtons } from '../record/mark-buttons.tsx';
import { isRepeat, type Press } from '../record/repeat-guard.ts';
import { addressOf, type Route } from '../route.ts';
import { storageTexts } from '../texts/trouble-texts.ts';
import { goTo, stillHere } from '../use-route.ts';

interface MarkWhatProps {
  readonly walkId: string | null;
  /** null: nobody has shown it yet. */
  readonly position: Position | null;
  readonly onBack: () => void;
}

/** Pleasant, problem or missing: the press keeps the spot, and Beskriv follows. */
export function MarkWhat({ walkId, position, onBack }: MarkWhatProps) {
  const t = useText();
  const { clock, spots } = usePorts();
  const [last, setLast] = useState<Press<Sentiment> | null>(null);
  const [trouble, setTrouble] = useState<StorageTrouble | null>(null);
  const mark = async (sentiment: Sentiment) => {
    const press = { what: sentiment, atMs: clock.nowMs() };
    if (isRepeat(last, press)) return;
    setLast(press);
    const isHere = stillHere();
    const kept = await spots.mark({ sentiment, position, walkId });
    if (!kept.ok) return setTrouble(kept.trouble);
    // What belongs to a walk is sent with it, and the walk's own steps go on.
    const onward: Route = walkId === null ? { at: 'marked', spotId: kept.id } : { at: 'after', walkId, step: 'marks' };
    if (isHere()) goTo({ at: 'describe', spotId: kept.id, onward: addressOf(onward) });
  };
  return (
    <Page title={t('mark.what')}>
      <MarkButtons onMark={mark} />
      {trouble === null ? null : (
        <Notice tone="trouble" live>
          <p>{t(storageTexts[trouble])}</p>
        </Notice>
      )}
      <Button wide look="quiet" onClick={onBack}>
        {t('app.back')}
      </Button>
    </Page>
  );
}
