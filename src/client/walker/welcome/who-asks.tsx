import { useEffect } from 'react';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useText } from '../../ui/use-text.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { useLive, usePorts } from '../ports-context.tsx';
import { enrolTexts } from '../texts/trouble-texts.ts';
import { BrokenLink } from './broken-link.tsx';
import { brokenCodeInPath } from './code.ts';
import { CodeForm } from './code-form.tsx';
import { Contact } from './contact.tsx';
import { failureOf, useJoin } from './use-join.ts';

interface WhoAsksProps {
  /** From the link on the poster, or null. */
  readonly code: string | null;
  readonly onGoOn: () => void;
}

/** Who asks and whom to ring; without a link, the six letters; and always a way on without either. */
export function WhoAsks({ code, onGoOn }: WhoAsksProps) {
  const t = useText();
  const { membership, settings } = usePorts();
  const campaign = useLive(membership.campaign);
  const welcomed = useLive(settings.all)?.welcomed;
  const { state, join } = useJoin();
  useEffect(() => {
    if (code !== null && campaign === null) void join(code);
  }, [code, campaign, join]);

  if (campaign === undefined) return <Waiting word={t('app.reading')} />;
  const failure = failureOf(state);
  const broken = brokenCodeInPath(window.location.pathname);
  // A link brings its own code: no form flashes by under the finger while that is being looked up.
  if (campaign === null && code !== null && failure === null) return <Waiting word={t('join.busy')} />;
  if (campaign !== null) {
    return (
      <>
        <section className="st-card st-stack">
          <p>
            <strong>{t('welcome.owner', { owner: campaign.owner })}</strong> {campaign.name}
          </p>
          <p>{t('welcome.never-ask')}</p>
          {campaign.contact.phone === '' ? null : <p>{t('welcome.wonder')}</p>}
          <Contact campaign={campaign} />
        </section>
        <Button look="strong" size="main" wide onClick={onGoOn}>
          {t(welcomed ? 'app.go-on' : 'join.join')}
        </Button>
      </>
    );
  }
  return (
    <>
      {state === 'busy' ? <Waiting word={t('join.busy')} /> : null}
      {broken === null ? null : <BrokenLink />}
      {failure === null ? null : (
        <Notice tone="trouble" live>
          <p>{t(enrolTexts[failure])}</p>
        </Notice>
      )}
      <CodeForm first={broken ?? (failure === null ? '' : (code ?? ''))} />
      <p>{t('join.without')}</p>
      <Button wide onClick={onGoOn}>
        {t('join.go-on-without')}
      </Button>
    </>
  );
}
