import { useEffect } from 'react';
import type { SendPreview, WalkDetails } from '../../recorder/walker-ports.ts';
import { Question } from '../../ui/question.tsx';
import { useText } from '../../ui/use-text.ts';
import { useLive, usePorts } from '../ports-context.tsx';
import type { AfterRoute } from '../route.ts';
import { useLoaded } from '../use-loaded.ts';
import { goTo, replaceWith } from '../use-route.ts';
import { endMatters, startMatters } from './home-matters.ts';
import { Passing } from './passing.tsx';

interface EndStepProps {
  readonly walk: WalkDetails;
  readonly route: AfterRoute;
  readonly end: 'start' | 'end';
}

/** "Startet du hjemme?" and "Sluttet du hjemme?", each where the answer is not known and changes what is sent. */
export function EndStep({ walk, route, end }: EndStepProps) {
  const t = useText();
  const { membership, settings, walks } = usePorts();
  const campaign = useLive(membership.campaign);
  const consent = useLive(settings.all)?.consentWalks;
  const startedAtHome = route.startedElsewhere === undefined;
  const matters = useLoaded(`${walk.id} ${end} ${startedAtHome}`, () => {
    const read = (ends: { startedAtHome: boolean; endedAtHome: boolean }): Promise<SendPreview> =>
      walks.preview(walk.id, ends);
    return end === 'start' ? startMatters(read) : endMatters(startedAtHome, read);
  });
  const isKnown = campaign !== undefined && consent !== undefined && matters !== undefined;
  const isAsked = isKnown && campaign !== null && consent && matters && walk.unseen !== 'spots-only';
  const isOver = isKnown && !isAsked;
  const next = end === 'start' ? 'end' : 'send';
  useEffect(() => {
    if (isOver) replaceWith({ ...route, step: next });
  }, [isOver, route, next]);
  if (!isAsked) return <Passing />;
  const elsewhere = end === 'start' ? ({ startedElsewhere: true } as const) : ({ endedElsewhere: true } as const);
  return (
    <Question
      title={t(end === 'start' ? 'after.send.started-home' : 'after.send.ended-home')}
      answers={[
        { word: t('after.send.home.yes'), onGive: () => goTo({ ...route, step: next }) },
        { word: t('after.send.home.no'), onGive: () => goTo({ ...route, ...elsewhere, step: next }) },
      ]}
    >
      <p>{t('after.send.home.about')}</p>
    </Question>
  );
}
