import { useEffect, useState } from 'react';
import { Page } from '../../ui/page.tsx';
import { useText } from '../../ui/use-text.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { LanguageChoice } from '../help/language-choice.tsx';
import { TextSizeChoice } from '../help/text-size-choice.tsx';
import { useLive, usePorts } from '../ports-context.tsx';
import { keepPlainInvitation, leaveInvitation, replaceWith } from '../use-route.ts';
import { failureOf, useJoin } from '../welcome/use-join.ts';
import { AskForSpot } from './ask-for-spot.tsx';
import { SpotStaysHere } from './spot-stays-here.tsx';

interface TellScreenProps {
  /** Of the poster's link. */
  readonly code: string | null;
  /** Nothing was shown before it. */
  readonly first: boolean;
}

/**
 * Si fra om ett sted: the whole first run of who came by the second poster link, and the one question to whoever has not
 * agreed to send places. Who has is on the way already.
 */
export function TellScreen({ code, first }: TellScreenProps) {
  const t = useText();
  const { membership, settings } = usePorts();
  const campaign = useLive(membership.campaign);
  const remembered = useLive(settings.all);
  const { state, join } = useJoin();
  const [leaving, setLeaving] = useState(false);
  useEffect(() => {
    if (code !== null && campaign === null) void join(code);
  }, [code, campaign, join]);

  const leave = async (to: 'mark' | 'home', agreed: { readonly consentSpots?: true } = {}) => {
    setLeaving(true);
    replaceWith({ at: to });
    const kept = await settings.change({ ...agreed, welcomed: true });
    setLeaving(kept.ok);
    if (!kept.ok) replaceWith({ at: 'tell' });
    return kept.ok;
  };
  const toHome = () => void leave('home').then((left) => left && keepPlainInvitation());
  // A yes without contact keeps the address: by it the phone is let in later, and the place is sent then.
  const toMark = () =>
    void leave('mark', { consentSpots: true }).then((left) => left && campaign && keepPlainInvitation());
  const toMarkHere = () => void leave('mark').then((left) => left && leaveInvitation());
  const isAgreed = Boolean(campaign && remembered?.welcomed && remembered.consentSpots);
  useEffect(() => {
    if (!isAgreed) return;
    replaceWith({ at: 'mark' });
    keepPlainInvitation();
  }, [isAgreed]);

  const failure = failureOf(state);
  const isReading = campaign === undefined || remembered === undefined || isAgreed || leaving;
  return (
    <Page
      title={t('tell.title')}
      above={campaign ? t('tell.owner', { owner: campaign.owner }) : undefined}
      takeFocus={!first}
    >
      <LanguageChoice across />
      <TextSizeChoice across legend={t('welcome.text-size')} />
      {isReading || (campaign === null && failure === null && code !== null) ? (
        <Waiting word={t(isReading ? 'app.reading' : 'join.busy')} />
      ) : campaign ? (
        <AskForSpot campaign={campaign} onYes={toMark} onNo={toHome} />
      ) : (
        <SpotStaysHere
          failure={failure ?? 'malformed'}
          onYes={toMark}
          onOnlyHere={toMarkHere}
          onAgain={() => void join(code ?? '')}
          onNo={toHome}
        />
      )}
    </Page>
  );
}
