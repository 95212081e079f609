import { useEffect } from 'react';
import type { WalkDetails } from '../../recorder/walker-ports.ts';
import { useLive, usePorts } from '../ports-context.tsx';
import type { AfterRoute } from '../route.ts';
import { useLoaded } from '../use-loaded.ts';
import { replaceWith } from '../use-route.ts';
import { nextQuestion } from './about-facts.ts';
import { Passing } from './passing.tsx';

/** Nothing is asked that is not needed: only of a walk that can be sent, where that was agreed to. */
export function AboutStep({ walk, route }: { readonly walk: WalkDetails; readonly route: AfterRoute }) {
  const { membership, settings, walks } = usePorts();
  const campaign = useLive(membership.campaign);
  const remembered = useLive(settings.all);
  const preview = useLoaded(walk.id, () => walks.preview(walk.id, { startedAtHome: true, endedAtHome: true }));
  useEffect(() => {
    if (campaign === undefined || remembered === undefined || preview === undefined) return;
    const isNeeded = campaign !== null && remembered.consentWalks && preview.ok && walk.unseen !== 'spots-only';
    const question = isNeeded ? nextQuestion(null, remembered) : null;
    replaceWith({ ...route, step: question ?? 'start' });
  }, [campaign, remembered, preview, route, walk.unseen]);
  return <Passing />;
}
