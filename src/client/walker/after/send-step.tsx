import { useState } from 'react';
import type { Company } from '../../../domain/privacy/about-person.ts';
import type { WalkDetails } from '../../recorder/walker-ports.ts';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { useText } from '../../ui/use-text.ts';
import { useLive, usePorts } from '../ports-context.tsx';
import { HomeQuestion } from '../spots/home-question.tsx';
import { spotTitle } from '../spots/spot-words.ts';
import { useLoaded } from '../use-loaded.ts';
import { replaceWith } from '../use-route.ts';
import { useShare } from '../use-share.ts';
import { factsFor } from './about-facts.ts';
import { AboutLine } from './about-line.tsx';
import { SendButtons } from './send-buttons.tsx';
import { SendPicture } from './send-picture.tsx';
import { planSending } from './sending-plan.ts';
import { useSendWalk } from './use-send-walk.ts';
import { YesNo } from './yes-no.tsx';

interface SendStepProps {
  readonly walk: WalkDetails;
  readonly company: Company | undefined;
}

/**
 * What is sent, as a picture and in words, and the two questions only the walker can answer. "Home" is assumed at both
 * ends: who passes over the questions is protected.
 */
export function SendStep({ walk, company }: SendStepProps) {
  const t = useText();
  const { membership, settings, walks } = usePorts();
  const remembered = useLive(settings.all);
  const campaign = useLive(membership.campaign);
  const [ends, setEnds] = useState({ startedAtHome: true, endedAtHome: true });
  const facts = factsFor(remembered, company);
  const choices = { ...ends, ...facts };
  const key = `${walk.id} ${ends.startedAtHome} ${ends.endedAtHome}`;
  const [share, showShare] = useShare();
  const preview = useLoaded(key, () => walks.preview(walk.id, ends, showShare));
  const plan = planSending(walk, preview, remembered ?? { consentWalks: false, consentSpots: false });
  const { asking, answerHome, busy, send, trouble } = useSendWalk(walk, choices, plan);
  const joined = campaign !== null && campaign !== undefined;
  const willSendWalk = joined && plan.walk;

  if (asking !== null) {
    return (
      <HomeQuestion what={spotTitle(asking, t)} onHome={() => answerHome(true)} onElsewhere={() => answerHome(false)} />
    );
  }
  const keep = async () => {
    await walks.keepLocal(walk.id);
    replaceWith({ at: 'home' });
  };
  return (
    <Page title={t(willSendWalk ? 'after.send.title' : 'after.send.title-could')}>
      <SendPicture walk={walk} preview={preview} share={share} agreed={willSendWalk} />
      <YesNo
        ask={t('after.send.started-home')}
        yes={t('after.send.home.yes')}
        no={t('after.send.home.no')}
        value={ends.startedAtHome}
        onAnswer={(startedAtHome) => setEnds({ ...ends, startedAtHome })}
      />
      <YesNo
        ask={t('after.send.ended-home')}
        yes={t('after.send.home.yes')}
        no={t('after.send.home.no')}
        value={ends.endedAtHome}
        onAnswer={(endedAtHome) => setEnds({ ...ends, endedAtHome })}
      />
      {willSendWalk ? <AboutLine walkId={walk.id} facts={facts} /> : null}
      {trouble === null ? null : (
        <Notice tone="trouble" live>
          <p>{t(trouble)}</p>
        </Notice>
      )}
      <SendButtons joined={joined} plan={plan} busy={busy} onSend={send} onKeep={keep} />
    </Page>
  );
}
