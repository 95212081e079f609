import { useEffect, useRef, useState } from 'react';
import type { SpotRecord, StorageTrouble } from '../../recorder/walker-ports.ts';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import type { TextKey } from '../../ui/text/texts.ts';
import { useText } from '../../ui/use-text.ts';
import { usePorts } from '../ports-context.tsx';
import { addressOf } from '../route.ts';
import { HomeQuestion } from '../spots/home-question.tsx';
import { MissingForSpot } from '../spots/missing-for-spot.tsx';
import { SpotSendingNotice } from '../spots/spot-sending-notice.tsx';
import { spotTitle } from '../spots/spot-words.ts';
import { useSendSpot } from '../spots/use-send-spot.ts';
import { storageTexts } from '../texts/trouble-texts.ts';

interface MarkedProps {
  readonly spot: SpotRecord;
  readonly maySend: boolean;
  readonly onUndone: () => void;
}

function whereItIs(spot: SpotRecord): TextKey {
  if (spot.send === 'sent') return 'marked.sent';
  if (spot.send === 'waiting') return 'marked.waiting';
  return spot.kind === null ? 'marked.undescribed' : 'marked.here';
}

/** "Takk": the spot is sent by itself when nothing stands in the way; words for it are offered, not asked for. */
export function Marked({ spot, maySend, onUndone }: MarkedProps) {
  const t = useText();
  const { spots } = usePorts();
  const { sending, send, keepAtHome } = useSendSpot(spot.id);
  const [trouble, setTrouble] = useState<StorageTrouble | null>(null);
  const asked = useRef(false);
  const ready = maySend && spot.kind !== null && spot.send === 'local' && !spot.heldAtHome;
  useEffect(() => {
    if (!ready || asked.current) return;
    asked.current = true;
    void send(false);
  });
  if (sending === 'ask-home') {
    return <HomeQuestion what={spotTitle(spot, t)} onHome={keepAtHome} onElsewhere={() => send(true)} />;
  }
  const takeBack = async () => {
    const removed = await spots.remove(spot.id, 'everywhere');
    if (removed.ok) onUndone();
    else setTrouble(removed.trouble);
  };
  const undo = <Button onClick={takeBack}>{t('record.undo')}</Button>;
  const onward = addressOf({ at: 'marked', spotId: spot.id });
  return (
    <Page title={t('marked.title')}>
      <Notice tone="done" live action={undo}>
        <p>
          <strong>{spotTitle(spot, t)}</strong>
        </p>
        <p>{t(whereItIs(spot))}</p>
        {trouble === null ? null : <p>{t(storageTexts[trouble])}</p>}
      </Notice>
      {sending === 'queued' ? null : <SpotSendingNotice sending={sending} spot={spot} onAnswer={() => send(false)} />}
      {spot.kind !== null && !maySend ? <MissingForSpot /> : null}
      <ButtonLink look="strong" size="main" wide href={addressOf({ at: 'home' })}>
        {t('after.thanks.home')}
      </ButtonLink>
      <ButtonLink
        wide
        href={addressOf({ at: 'describe', spotId: spot.id, onward, ...(spot.kind === null ? {} : { step: 'note' }) })}
      >
        {t(spot.kind === null ? 'record.describe' : 'marked.more')}
      </ButtonLink>
      <ButtonLink wide href={addressOf({ at: 'mark' })}>
        {t('marked.another')}
      </ButtonLink>
    </Page>
  );
}
