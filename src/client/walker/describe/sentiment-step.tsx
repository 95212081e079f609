import { useState } from 'react';
import type { Sentiment } from '../../../domain/spot/sentiment.ts';
import type { SpotRecord, StorageTrouble } from '../../recorder/walker-ports.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page, type PageProps } from '../../ui/page.tsx';
import { useText } from '../../ui/use-text.ts';
import { usePorts } from '../ports-context.tsx';
import { MarkButtons } from '../record/mark-buttons.tsx';
import { MarkLine } from '../spots/mark-line.tsx';
import { storageTexts } from '../texts/trouble-texts.ts';

interface SentimentStepProps {
  readonly spot: SpotRecord;
  readonly top: Pick<PageProps, 'above' | 'back'>;
  readonly onLater: () => void;
}

/** A mark from the pocket says only where and when: before its kind comes whether it was pleasant, hard or lacking. */
export function SentimentStep({ spot, top, onLater }: SentimentStepProps) {
  const t = useText();
  const { spots } = usePorts();
  const [trouble, setTrouble] = useState<StorageTrouble | null>(null);
  const say = async (sentiment: Sentiment) => {
    const kept = await spots.setSentiment(spot.id, sentiment);
    setTrouble(kept.ok ? null : kept.trouble);
  };
  return (
    <Page {...top} title={t('mark.what')}>
      <MarkLine spot={spot} />
      {trouble === null ? null : (
        <Notice tone="trouble" live>
          <p>{t(storageTexts[trouble])}</p>
        </Notice>
      )}
      <MarkButtons onMark={say} />
      <Button wide onClick={onLater}>
        {t('describe.later')}
      </Button>
    </Page>
  );
}
