import { useEffect, useRef, useState } from 'react';
import type { SpotRecord } from '../../recorder/walker-ports.ts';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import type { TextKey } from '../../ui/text/texts.ts';
import { useText } from '../../ui/use-text.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { useLive, usePorts } from '../ports-context.tsx';
import { addressOf } from '../route.ts';
import { HomeQuestion } from '../spots/home-question.tsx';
import { SpotSendingNotice } from '../spots/spot-sending-notice.tsx';
import { spotTitle } from '../spots/spot-words.ts';
import { useSendSpot } from '../spots/use-send-spot.ts';
import { replaceWith } from '../use-route.ts';

/** After a spot without a walk: it is sent if the walker has agreed to that, and "Takk" says truly where it is. */
export function MarkedScreen({ spotId }: { readonly spotId: string }) {
  const t = useText();
  const { membership, settings, spots } = usePorts();
  const all = useLive(spots.all);
  const spot = all?.find((one) => one.id === spotId);
  const campaign = useLive(membership.campaign);
  const consent = useLive(settings.all)?.consentSpots;
  if (all === undefined || campaign === undefined || consent === undefined) {
    return (
      <Page title={t('marked.title')}>
        <Waiting word={t('app.reading')} />
      </Page>
    );
  }
  if (spot === undefined) {
    return (
      <Page title={t('describe.gone')}>
        <ButtonLink look="strong" size="main" wide href={addressOf({ at: 'home' })}>
          {t('after.thanks.home')}
        </ButtonLink>
      </Page>
    );
  }
  return <Marked spot={spot} maySend={campaign !== null && consent} />;
}

function whereItIs(spot: SpotRecord): TextKey {
  if (spot.send === 'sent') return 'marked.sent';
  if (spot.send === 'waiting') return 'marked.waiting';
  return spot.kind === null ? 'marked.undescribed' : 'marked.here';
}

function Marked({ spot, maySend }: { readonly spot: SpotRecord; readonly maySend: boolean }) {
  const t = useText();
  const { spots } = usePorts();
  const { sending, send, putAway } = useSendSpot(spot.id);
  const [undone, setUndone] = useState(false);
  const asked = useRef(false);
  const ready = maySend && spot.kind !== null && spot.send === 'local';
  useEffect(() => {
    if (!ready || asked.current) return;
    asked.current = true;
    void send(false);
  });
  if (sending === 'ask-home') {
    return <HomeQuestion what={spotTitle(spot, t)} onHome={putAway} onElsewhere={() => send(true)} />;
  }
  const undo = async () => {
    setUndone(true);
    await spots.remove(spot.id, 'everywhere');
    replaceWith({ at: 'home' });
  };
  return (
    <Page title={t('marked.title')}>
      <Notice tone="done" live>
        <p>
          <strong>{spotTitle(spot, t)}</strong>
        </p>
        <p>{t(whereItIs(spot))}</p>
      </Notice>
      {sending === 'queued' ? null : <SpotSendingNotice sending={sending} held={spot.heldAtHome} />}
      <ButtonLink look="strong" size="main" wide href={addressOf({ at: 'home' })}>
        {t('after.thanks.home')}
      </ButtonLink>
      <ButtonLink wide href={addressOf({ at: 'mark' })}>
        {t('marked.another')}
      </ButtonLink>
      <Button wide look="quiet" busy={undone} onClick={undo}>
        {t('record.undo')}
      </Button>
    </Page>
  );
}
