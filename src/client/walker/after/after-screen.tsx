import { useEffect, useState } from 'react';
import type { Company } from '../../../domain/privacy/about-person.ts';
import type { WalkDetails } from '../../recorder/walker-ports.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Page } from '../../ui/page.tsx';
import { useText } from '../../ui/use-text.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { type AfterStep, addressOf, type Route } from '../route.ts';
import { replaceWith } from '../use-route.ts';
import { useWalk } from '../walks/use-walk.ts';
import { AboutStep } from './about-step.tsx';
import { AboutYou } from './about-you.tsx';
import { LookStep } from './look-step.tsx';
import { MarksStep } from './marks-step.tsx';
import { SendStep } from './send-step.tsx';
import { ThanksStep } from './thanks-step.tsx';
import { isUnderWay } from './where-it-is.ts';

interface AfterScreenProps {
  readonly walkId: string;
  readonly step: AfterStep;
  readonly company: Company | undefined;
}

/** Etter turen, one step a screen. Each step has its address, so that "back" on the phone goes one step back. */
export function AfterScreen({ walkId, step, company }: AfterScreenProps) {
  const t = useText();
  const walk = useWalk(walkId);
  if (walk === undefined || walk === null) {
    return (
      <Page title={t('walk.title')} back={<BackLink href={addressOf({ at: 'home' })} word={t('bar.home')} />}>
        {walk === null ? <p>{t('walk.gone')}</p> : <Waiting word={t('app.reading')} />}
      </Page>
    );
  }
  return <Step walk={walk} step={step} company={company} />;
}

/** Where "back" and old addresses lead once the step is over; null while it stands. */
function elsewhere(walk: WalkDetails, step: AfterStep): Route | null {
  if (walk.status === 'recording') return { at: 'home' };
  const decides = step !== 'look' && step !== 'thanks';
  return decides && isUnderWay(walk) ? { at: 'after', walkId: walk.id, step: 'thanks' } : null;
}

interface StepProps extends Omit<AfterScreenProps, 'walkId'> {
  readonly walk: WalkDetails;
}

function Step({ walk, step, company }: StepProps) {
  const t = useText();
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
      return <LookStep walk={walk} />;
    case 'marks':
      return <MarksStep walk={walk} />;
    case 'about':
      return <AboutStep walk={walk} />;
    case 'age':
    case 'aid':
    case 'company':
      return <AboutYou key={step} walkId={walk.id} ask={step} />;
    case 'send':
      return <SendStep walk={walk} company={company} />;
    case 'thanks':
      return <ThanksStep walk={walk} />;
  }
}
