import { useState } from 'react';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Page } from '../../ui/page.tsx';
import { useText } from '../../ui/use-text.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { useLive, usePorts } from '../ports-context.tsx';
import { addressOf } from '../route.ts';
import { asksForOneSpot } from '../welcome/code.ts';
import { MarkUndone } from './mark-undone.tsx';
import { Marked } from './marked.tsx';

/** After a spot without a walk: it is sent if the walker has agreed to that, and "Takk" says truly where it is. */
export function MarkedScreen({ spotId }: { readonly spotId: string }) {
  const t = useText();
  const { membership, settings, spots } = usePorts();
  const all = useLive(spots.all);
  const campaign = useLive(membership.campaign);
  const consent = useLive(settings.all)?.consentSpots;
  const [undone, setUndone] = useState(false);
  if (undone) return <MarkUndone spotId={spotId} />;
  if (all === undefined || campaign === undefined || consent === undefined) {
    return (
      <Page title={t('marked.title')}>
        <Waiting word={t('app.reading')} />
      </Page>
    );
  }
  const spot = all.find((one) => one.id === spotId);
  if (spot === undefined) {
    return (
      <Page title={t('describe.gone')}>
        <ButtonLink look="strong" size="main" wide href={addressOf({ at: 'home' })}>
          {t('after.thanks.home')}
        </ButtonLink>
      </Page>
    );
  }
  // By a link whose innsamling could not be had yet, the yes stands: it is sent as soon as the phone is in.
  const isInvited = campaign !== null || asksForOneSpot(window.location.pathname);
  return <Marked spot={spot} maySend={isInvited && consent} onUndone={() => setUndone(true)} />;
}
