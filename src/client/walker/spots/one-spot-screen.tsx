import type { ReactNode } from 'react';
import type { SpotRecord } from '../../recorder/walker-ports.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { formatDay, formatFacts } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { useLanguage, useText } from '../../ui/use-text.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { MapPanel } from '../map-panel.tsx';
import { PlaceSpot } from '../mark/place-spot.tsx';
import { SpotMediaSection } from '../media/spot-media-section.tsx';
import { useLive, usePorts } from '../ports-context.tsx';
import { addressOf, type SpotQuestion } from '../route.ts';
import { rejectTexts } from '../texts/reject-texts.ts';
import { sendTexts } from '../texts/send-texts.ts';
import { goTo, replaceWith } from '../use-route.ts';
import { HomeQuestion } from './home-question.tsx';
import { toMapSpots } from './map-spots.ts';
import { RemoveSpot } from './remove-spot.tsx';
import { SendSpotButton } from './send-spot-button.tsx';
import { SpotSendingNotice } from './spot-sending-notice.tsx';
import { spotTitle } from './spot-words.ts';
import { useSendSpot } from './use-send-spot.ts';

interface OneSpotScreenProps {
  readonly spotId: string;
  /** Asked before something is done with it, or about to be. */
  readonly ask?: SpotQuestion | undefined;
}

export function OneSpotScreen({ spotId, ask }: OneSpotScreenProps) {
  const t = useText();
  const all = useLive(usePorts().spots.all);
  const spot = all?.find((one) => one.id === spotId);
  const back = <BackLink href={addressOf({ at: 'spots' })} word={t('spots.title')} />;
  if (spot === undefined) {
    return (
      <Page title={t('spot.title')} back={back}>
        {all === undefined ? <Waiting word={t('app.reading')} /> : <p>{t('spot.gone')}</p>}
      </Page>
    );
  }
  if (ask === 'remove') {
    const keep = () => replaceWith({ at: 'spot', spotId });
    return <RemoveSpot spot={spot} onKeep={keep} onGone={() => replaceWith({ at: 'spots' })} />;
  }
  return <OneSpot spot={spot} back={back} placing={ask === 'move'} />;
}

interface OneSpotProps {
  readonly spot: SpotRecord;
  readonly back: ReactNode;
  readonly placing: boolean;
}

function OneSpot({ spot, back, placing }: OneSpotProps) {
  const t = useText();
  const language = useLanguage();
  const { clock } = usePorts();
  const { sending, send, keepAtHome } = useSendSpot(spot.id);
  const place = () => goTo({ at: 'spot', spotId: spot.id, ask: 'move' });
  const leave = () => window.history.back();
  const placed = (held: boolean) => {
    leave();
    // What was sent is taken back when it may be home at its new place: the walker is asked at once.
    if (held && spot.send !== 'local') void send(false);
  };
  if (sending === 'ask-home') {
    return <HomeQuestion what={spotTitle(spot, t)} onHome={keepAtHome} onElsewhere={() => send(true)} />;
  }
  if (placing) {
    return <PlaceSpot spot={spot} onBack={leave} onDone={placed} />;
  }
  const here = addressOf({ at: 'spot', spotId: spot.id });
  const describeHref = addressOf({ at: 'describe', spotId: spot.id, onward: here });
  const sendable =
    spot.kind !== null && spot.position !== null && ['local', 'rejected', 'withdrawn'].includes(spot.send);
  return (
    <Page title={spotTitle(spot, t)} back={back}>
      <p>{formatFacts([formatDay(spot.markedAtMs, clock.nowMs(), language), t(sendTexts[spot.send])])}</p>
      {spot.note === '' ? null : <p className="st-card">{spot.note}</p>}
      {spot.avoids === true ? <p>{t('spot.avoids')}</p> : null}
      {spot.agree === undefined ? null : <p>{t('group.agreed', { count: spot.agree })}</p>}
      {spot.rejectReason === null ? null : (
        <Notice tone="trouble">
          <p>{t('spot.rejected')}</p>
          <p>{t(rejectTexts[spot.rejectReason])}</p>
          {spot.stands ? <p>{t('send.stands')}</p> : null}
        </Notice>
      )}
      <SpotSendingNotice
        sending={sending === 'queued' && spot.send !== 'waiting' ? 'idle' : sending}
        spot={spot}
        onAnswer={() => send(false)}
      />
      {spot.position === null ? (
        <Notice
          action={
            <Button look="strong" onClick={place}>
              {t('spot.place')}
            </Button>
          }
        >
          <p>{t('spot.placeless')}</p>
        </Notice>
      ) : (
        <MapPanel
          label={t('spot.map', { what: spotTitle(spot, t) })}
          spots={toMapSpots([spot], t)}
          view={{ centre: spot.position, zoom: 16 }}
        />
      )}
      <SpotMediaSection spotId={spot.id} />
      <div className="st-stack">
        {sendable ? <SendSpotButton busy={sending === 'busy'} onSend={() => send(false)} /> : null}
        <ButtonLink look={spot.kind === null && spot.position !== null ? 'strong' : 'plain'} wide href={describeHref}>
          {t(spot.kind === null ? 'record.describe' : 'spot.describe-again')}
        </ButtonLink>
        {spot.position === null ? null : (
          <Button wide onClick={place}>
            {t('spot.move')}
          </Button>
        )}
        <Button wide look="danger" onClick={() => goTo({ at: 'spot', spotId: spot.id, ask: 'remove' })}>
          {t('spot.remove')}
        </Button>
      </div>
    </Page>
  );
}
