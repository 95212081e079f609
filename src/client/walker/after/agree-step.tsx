import { useEffect } from 'react';
import type { WalkDetails } from '../../recorder/walker-ports.ts';
import { Question } from '../../ui/question.tsx';
import { useText } from '../../ui/use-text.ts';
import { useLive, usePorts } from '../ports-context.tsx';
import type { AfterRoute } from '../route.ts';
import { useLoaded } from '../use-loaded.ts';
import { goTo, replaceWith } from '../use-route.ts';
import { Passing } from './passing.tsx';
import { planSending } from './sending-plan.ts';

interface AgreeStepProps {
  readonly walk: WalkDetails;
  readonly route: AfterRoute;
  readonly what: 'walks' | 'spots';
}

const questions = {
  walks: {
    title: 'after.agree.title',
    lacking: 'after.send.no-consent',
    yes: 'after.agree.yes',
    agreed: { consentWalks: true },
    next: 'agree-spots',
  },
  spots: {
    title: 'after.agree-spots.title',
    lacking: 'after.send.no-consent-spots',
    yes: 'after.agree-spots.yes',
    agreed: { consentSpots: true },
    next: 'about',
  },
} as const;

/** The yes to sending, where it was not given and there is something to send. A no goes on: it may hold for the one only. */
export function AgreeStep({ walk, route, what }: AgreeStepProps) {
  const t = useText();
  const { membership, settings, walks } = usePorts();
  const campaign = useLive(membership.campaign);
  const remembered = useLive(settings.all);
  const preview = useLoaded(walk.id, () => walks.preview(walk.id, { startedAtHome: false, endedAtHome: false }));
  const { title, lacking, yes, agreed, next } = questions[what];
  const isKnown = campaign !== undefined && remembered !== undefined && preview !== undefined;
  const plan = isKnown ? planSending(walk, preview, remembered) : null;
  const isLacking = campaign !== null && (what === 'walks' ? plan?.lacksWalkConsent : plan?.lacksSpotConsent);
  const isOver = isKnown && !isLacking;
  useEffect(() => {
    if (isOver) replaceWith({ ...route, step: next });
  }, [isOver, route, next]);
  if (!isLacking) return <Passing />;
  return (
    <Question
      title={t(title)}
      answers={[
        // Once it is given the question is over, and the page gives way to the next.
        { word: t(yes), look: 'strong', onGive: () => void settings.change(agreed) },
        { word: t('after.agree.no'), onGive: () => goTo({ ...route, step: next }) },
      ]}
    >
      <p>{t(lacking)}</p>
      <p>{t('after.agree.not-yet')}</p>
    </Question>
  );
}
