import { type ReactNode, useEffect } from 'react';
import type { Campaign } from '../../../protocol/campaign.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Question } from '../../ui/question.tsx';
import { useText } from '../../ui/use-text.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { useLive, usePorts } from '../ports-context.tsx';
import { addressOf } from '../route.ts';
import { enrolTexts } from '../texts/trouble-texts.ts';
import { leaveInvitation, replaceWith } from '../use-route.ts';
import { BrokenLink } from './broken-link.tsx';
import { asksForOneSpot, brokenCodeInPath } from './code.ts';
import { CodeForm } from './code-form.tsx';
import { Contact } from './contact.tsx';
import { failureOf, type JoinState, useJoin } from './use-join.ts';

/**
 * Bli med, later: for who began without a code, or was given another. `code` is that of the link, or null: it is looked
 * up at once, but for who is in another innsamling already, who is asked.
 */
export function JoinScreen({ code }: { readonly code: string | null }) {
  const campaign = useLive(usePorts().membership.campaign);
  const { state, join } = useJoin();
  const broken = brokenCodeInPath(window.location.pathname);
  useEffect(() => {
    if (code !== null && campaign === null) void join(code);
  }, [code, campaign, join]);

  const hasChanged = state === 'joined' && campaign?.code === code;
  useEffect(() => {
    if (hasChanged && asksForOneSpot(window.location.pathname)) replaceWith({ at: 'tell' });
  }, [hasChanged]);

  if (campaign && code !== null && campaign.code !== code && state === 'idle') {
    return <AskToChange code={code} campaign={campaign} onYes={() => void join(code)} />;
  }
  return (
    <Frame>
      {broken === null ? null : <BrokenLink />}
      {campaign?.code === code ? null : <OfLink state={state} />}
      {campaign ? <AlreadyIn campaign={campaign} /> : null}
      {state === 'busy' ? null : (
        <CodeForm first={broken ?? (failureOf(state) === null ? '' : (code ?? ''))} plain={campaign !== null} />
      )}
    </Frame>
  );
}

function Frame({ children }: { readonly children: ReactNode }) {
  const t = useText();
  return (
    <Page title={t('join.title')} back={<BackLink href={addressOf({ at: 'home' })} word={t('bar.home')} />}>
      {children}
    </Page>
  );
}

/** What becomes of the link's own code. */
function OfLink({ state }: { readonly state: JoinState }) {
  const t = useText();
  const failure = failureOf(state);
  if (state === 'busy') return <Waiting word={t('join.busy')} />;
  if (failure === null) return null;
  return (
    <Notice tone="trouble" live>
      <p>{t(enrolTexts[failure])}</p>
    </Notice>
  );
}

function AlreadyIn({ campaign }: { readonly campaign: Campaign }) {
  const t = useText();
  return (
    <>
      <Notice tone="done" live>
        <p>{t('join.in', { name: campaign.name, owner: campaign.owner })}</p>
      </Notice>
      <Contact campaign={campaign} />
      <ButtonLink wide look="strong" href={addressOf({ at: 'home' })}>
        {t('after.thanks.home')}
      </ButtonLink>
      <h2 className="st-subtitle">{t('join.other')}</h2>
    </>
  );
}

interface AskToChangeProps {
  readonly code: string;
  readonly campaign: Campaign;
  readonly onYes: () => void;
}

/** A poster's link never moves anyone from one innsamling to another unasked. */
function AskToChange({ code, campaign, onYes }: AskToChangeProps) {
  const t = useText();
  const stay = () => {
    const oneSpot = asksForOneSpot(window.location.pathname);
    leaveInvitation();
    replaceWith({ at: oneSpot ? 'tell' : 'home' });
  };
  return (
    <Question
      title={t('join.by-link.ask')}
      answers={[
        { word: t('join.by-link.yes'), look: 'strong', onGive: onYes },
        { word: t('join.by-link.no'), onGive: stay },
      ]}
    >
      <p>{t('join.by-link.about', { code, name: campaign.name })}</p>
    </Question>
  );
}
