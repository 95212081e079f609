import type { SpotRecord } from '../../recorder/walker-ports.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useText } from '../../ui/use-text.ts';
import { storageTexts } from '../texts/trouble-texts.ts';
import type { SpotSending } from './use-send-spot.ts';

interface SpotSendingNoticeProps {
  readonly sending: SpotSending;
  readonly spot: Pick<SpotRecord, 'heldAtHome' | 'asksHome'>;
  /** Asks again whether it is home; absent where that has just been asked. */
  readonly onAnswer?: () => void;
}

/** What came of "Send stedet", or why it stays here. */
export function SpotSendingNotice({ sending, spot, onAnswer }: SpotSendingNoticeProps) {
  const t = useText();
  if (sending === 'queued') {
    return (
      <Notice tone="done" live>
        <p>{t('spot.queued')}</p>
      </Notice>
    );
  }
  if (sending === 'full' || sending === 'lost' || sending === 'blocked') {
    return (
      <Notice tone="trouble" live>
        <p>{t(storageTexts[sending])}</p>
      </Notice>
    );
  }
  if (sending === 'undescribed') {
    return (
      <Notice live>
        <p>{t('spot.describe-first')}</p>
      </Notice>
    );
  }
  const answer =
    spot.asksHome && onAnswer !== undefined ? <Button onClick={onAnswer}>{t('home.held.answer')}</Button> : undefined;
  return spot.heldAtHome ? (
    <Notice action={answer}>
      <p>{t(spot.asksHome ? 'spot.held.ask' : 'spot.held')}</p>
    </Notice>
  ) : null;
}
