import { useEffect, useState } from 'react';
import type { WalkDetails } from '../../recorder/walker-ports.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Page } from '../../ui/page.tsx';
import { useText } from '../../ui/use-text.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { type AfterRoute, type AfterStep, addressOf, type Route } from '../route.ts';
import { goTo, replaceWith } from '../use-route.ts';
import { MoodQuestion } from '../walks/mood-question.tsx';
import { RideQuestion } from '../walks/ride-question.tsx';
import { useWalk } from '../walks/use-walk.ts';
import { AboutStep } from './about-step.tsx';
import { AboutYou } from './about-you.tsx';
import { AgreeStep } from './agree-step.tsx';
import { EndStep } from './end-step.tsx';
import { isUnseen } from './is-unseen.ts';
import { LookStep } from './look-step.tsx';
import { MarksStep } from './marks-step.tsx';
import { SendStep } from './send-step.tsx';
import { stepAfter } from './step-after.ts';
import { ThanksStep } from './thanks-step.tsx';
import { UnseenStep } from './unseen-step.tsx';
import { isUnderWay } from './where-it-is.ts';

/** Etter turen, one step a screen. Each step has its address, so that "back" on the phone goes one step back. */
export function AfterScreen({ route }: { readonly route: AfterRoute }) {
  const t = useText();
  const walk = useWalk(route.walkId);
  if (walk === undefined || walk === null) {
    return (
      <Page title={t('walk.title')} back={<BackLink href={addressOf({ at: 'home' })} word={t('bar.home')} />}>
        {walk === null ? <p>{t('walk.gone')}</p> : <Waiting word={t('app.reading')} />}
      </Page>
    );
  }
  return <Step walk={walk} route={route} />;
}

/** Where "back" and old addresses lead once the step is over; null while it stands. Never to "Takk": "back" comes from there. */
function elsewhere(walk: WalkDetails, step: AfterStep): Route | null {
  const decides = step !== 'look' && step !== 'thanks';
  return walk.status === 'recording' || (decides && isUnderWay(walk)) ? { at: 'home' } : null;
}

function Step({ walk, route }: { readonly walk: WalkDetails; readonly route: AfterRoute }) {
  const t = useText();
  const { step } = route;
  // Judged once: the step that sends the walk goes on asking about its spots when the walk is on its way.
  const [away] = useState(() => elsewhere(walk, step));
  useEffect(() => {
    if (away !== null) replaceWith(away);
  }, [away]);
  if (away !== null) {
    return (
      <Page title={t('walk.title')}>
        <Waiting word={t('app.reading')} />
      </Page>
    );
  }
  switch (step) {
    case 'look':
      return isUnseen(walk) && walk.unseen === undefined ? <UnseenStep walk={walk} /> : <LookStep walk={walk} />;
    case 'unseen':
      return <UnseenStep walk={walk} />;
    case 'marks':
      return <MarksStep walk={walk} />;
    case 'ride':
      return <RideQuestion walk={walk} onDone={(said) => goTo({ ...route, step: stepAfter('ride', said) })} />;
    case 'how':
      return <MoodQuestion walk={walk} onDone={() => goTo({ ...route, step: 'agree' })} />;
    case 'agree':
      return <AgreeStep walk={walk} route={route} what="walks" />;
    case 'agree-spots':
      return <AgreeStep walk={walk} route={route} what="spots" />;
    case 'about':
      return <AboutStep walk={walk} route={route} />;
    case 'age':
    case 'aid':
    case 'company':
      return <AboutYou key={step} route={route} ask={step} />;
    case 'start':
    case 'end':
      return <EndStep key={step} walk={walk} route={route} end={step} />;
    case 'send':
      return <SendStep walk={walk} route={route} />;
    case 'thanks':
      return <ThanksStep walk={walk} route={route} />;
  }
}
