import { useEffect } from 'react';
import type { WalkDetails } from '../../recorder/walker-ports.ts';
import { Page } from '../../ui/page.tsx';
import { useText } from '../../ui/use-text.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { useLive, usePorts } from '../ports-context.tsx';
import { useLoaded } from '../use-loaded.ts';
import { replaceWith } from '../use-route.ts';
import { nextQuestion } from './about-facts.ts';

/** Nothing is asked that is not needed: only of a walk that can be sent, where that was agreed to. */
export function AboutStep({ walk }: { readonly walk: WalkDetails }) {
  const t = useText();
  const { membership, settings, walks } = usePorts();
  const campaign = useLive(membership.campaign);
  const remembered = useLive(settings.all);
  const preview = useLoaded(walk.id, () => walks.preview(walk.id, { startedAtHome: true, endedAtHome: true }));
  useEffect(() => {
    if (campaign === undefined || remembered === undefined || preview === undefined) return;
    const isNeeded = campaign !== null && remembered.consentWalks && preview.ok;
    const question = isNeeded ? nextQuestion(null, remembered) : null;
    replaceWith({ at: 'after', walkId: walk.id, step: question ?? 'send' });
  }, [campaign, remembered, preview, walk.id]);
  return (
    <Page title={t('walk.title')}>
      <Waiting word={t('after.send.working-out')} />
    </Page>
  );
}
