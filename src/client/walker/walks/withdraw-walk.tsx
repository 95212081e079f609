import { useState } from 'react';
import type { StorageTrouble, WalkSummary } from '../../recorder/walker-ports.ts';
import { Notice } from '../../ui/notice.tsx';
import { Question } from '../../ui/question.tsx';
import { useText } from '../../ui/use-text.ts';
import { usePorts } from '../ports-context.tsx';
import { storageTexts } from '../texts/trouble-texts.ts';
import { stillHere } from '../use-route.ts';

/** Takes the walk back from the municipality and keeps it here. */
export function WithdrawWalk({ walk, onDone }: { readonly walk: WalkSummary; readonly onDone: () => void }) {
  const t = useText();
  const { walks } = usePorts();
  const [trouble, setTrouble] = useState<StorageTrouble | null>(null);
  const withdraw = async () => {
    const isHere = stillHere();
    const kept = await walks.withdraw(walk.id);
    if (!kept.ok) setTrouble(kept.trouble);
    else if (isHere()) onDone();
  };
  return (
    <Question
      title={t('walk.withdraw.ask')}
      answers={[
        { word: t('walk.withdraw.yes'), look: 'danger', onGive: withdraw },
        { word: t('walk.withdraw.no'), onGive: onDone },
      ]}
    >
      <p>{t(walk.send === 'rejected' ? 'walk.withdraw.about-refused' : 'walk.withdraw.about')}</p>
      {walk.spots > 0 ? <p>{t('walk.remove.spots-stay')}</p> : null}
      {trouble === null ? null : (
        <Notice tone="trouble" live>
          <p>{t(storageTexts[trouble])}</p>
        </Notice>
      )}
    </Question>
  );
}
