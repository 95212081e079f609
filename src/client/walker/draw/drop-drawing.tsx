import { useState } from 'react';
import type { StorageTrouble } from '../../recorder/walker-ports.ts';
import { Notice } from '../../ui/notice.tsx';
import { Question } from '../../ui/question.tsx';
import { useText } from '../../ui/use-text.ts';
import { usePorts } from '../ports-context.tsx';
import { storageTexts } from '../texts/trouble-texts.ts';
import { stillHere } from '../use-route.ts';

interface DropDrawingProps {
  readonly onKeep: () => void;
  readonly onGone: () => void;
}

export function DropDrawing({ onKeep, onGone }: DropDrawingProps) {
  const t = useText();
  const { drawer } = usePorts();
  const [trouble, setTrouble] = useState<StorageTrouble | null>(null);
  const drop = async () => {
    const isHere = stillHere();
    const dropped = await drawer.drop();
    if (!dropped.ok) setTrouble(dropped.trouble);
    else if (isHere()) onGone();
  };
  return (
    <Question
      title={t('draw.drop.ask')}
      answers={[
        { word: t('draw.drop.yes'), look: 'danger', onGive: drop },
        { word: t('draw.drop.no'), look: 'quiet', onGive: onKeep },
      ]}
    >
      <p>{t('draw.drop.about')}</p>
      {trouble === null ? null : (
        <Notice tone="trouble" live>
          <p>{t(storageTexts[trouble])}</p>
        </Notice>
      )}
    </Question>
  );
}
