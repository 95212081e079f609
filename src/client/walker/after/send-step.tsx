import { useState } from 'react';
import type { SendChoices, WalkDetails } from '../../recorder/walker-ports.ts';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { useText } from '../../ui/use-text.ts';
import { useLive, usePorts } from '../ports-context.tsx';
import { HomeQuestion } from '../spots/home-question.tsx';
import { spotTitle } from '../spots/spot-words.ts';
import { useLoaded } from '../use-loaded.ts';
import { replaceWith } from '../use-route.ts';
import { AboutYou } from './about-you.tsx';
import { SendButtons } from './send-buttons.tsx';
import { SendPicture } from './send-picture.tsx';
import { planSending } from './sending-plan.ts';
import { useSendWalk } from './use-send-walk.ts';
import { YesNo } from './yes-no.tsx';

/**
 * What is sent, as a picture and in words, and the two questions only the walker can answer. "Home" is assumed at both
 * ends: who passes over the questions is protected.
 */
export function SendStep({ walk }: { readonly walk: WalkDetails }) {
  const t = useText();
  const { membership, settings, walks } = usePorts();
  const remembered = useLive(settings.all);
  const campaign = useLive(membership.campaign);
  const [choices, setChoices] = useState<SendChoices>({ startedAtHome: true, endedAtHome: true });
  const key = `${walk.id} ${choices.startedAtHome} ${choices.endedAtHome}`;
  const preview = useLoaded(key, () => walks.preview(walk.id, choices));
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
      <SendPicture walk={walk} preview={preview} agreed={willSendWalk} />
      <YesNo
        ask={t('after.send.started-home')}
        yes={t('after.send.home.yes')}
        no={t('after.send.home.no')}
        value={choices.startedAtHome}
        onAnswer={(startedAtHome) => setChoices({ ...choices, startedAtHome })}
      />
      <YesNo
        ask={t('after.send.ended-home')}
        yes={t('after.send.home.yes')}
        no={t('after.send.home.no')}
        value={choices.endedAtHome}
        onAnswer={(endedAtHome) => setChoices({ ...choices, endedAtHome })}
      />
      <AboutYou choices={choices} askAid={remembered?.consentAid ?? false} onChange={setChoices} />
      {trouble === null ? null : (
        <Notice tone="trouble" live>
          <p>{t(trouble)}</p>
        </Notice>
      )}
      <SendButtons joined={joined} plan={plan} busy={busy} onSend={send} onKeep={keep} />
    </Page>
  );
}
