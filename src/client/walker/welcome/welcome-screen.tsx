import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { useText } from '../../ui/use-text.ts';
import { LanguageChoice } from '../help/language-choice.tsx';
import { TextSizeChoice } from '../help/text-size-choice.tsx';
import { usePorts } from '../ports-context.tsx';
import { ConsentRows, type Consents } from './consents.tsx';
import { WhatIsSent } from './what-is-sent.tsx';
import { WhoAsks } from './who-asks.tsx';

type Step = 'who' | 'sent' | 'consents';

const noConsents: Consents = { consentWalks: false, consentSpots: false, consentAid: false };

/** First run: who asks, what is sent, what one agrees to. Three short pages, and no answer is required. */
export function WelcomeScreen({ code }: { readonly code: string | null }) {
  const t = useText();
  const { settings } = usePorts();
  const [step, setStep] = useState<Step>('who');
  const [consents, setConsents] = useState(noConsents);
  switch (step) {
    case 'who':
      return (
        <Page title={t('welcome.title')} takeFocus={false}>
          <LanguageChoice across />
          <TextSizeChoice across />
          <p>{t('welcome.about')}</p>
          <WhoAsks code={code} onGoOn={() => setStep('sent')} />
        </Page>
      );
    case 'sent':
      return (
        <Page title={t('sent.title')} above={t('welcome.step', { step: 2, of: 3 })}>
          <WhatIsSent />
          <NextAndBack onNext={() => setStep('consents')} onBack={() => setStep('who')} next={t('app.go-on')} />
        </Page>
      );
    case 'consents':
      return (
        <Page title={t('consent.title')} above={t('welcome.step', { step: 3, of: 3 })}>
          <p>{t('consent.about')}</p>
          <ConsentRows consents={consents} onChange={(changes) => setConsents({ ...consents, ...changes })} />
          <NextAndBack
            onNext={() => settings.change({ ...consents, welcomed: true })}
            onBack={() => setStep('sent')}
            next={t('welcome.begin')}
          />
        </Page>
      );
  }
}

interface NextAndBackProps {
  readonly next: string;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

function NextAndBack({ next, onNext, onBack }: NextAndBackProps) {
  const t = useText();
  return (
    <div className="st-stack">
      <Button look="strong" size="main" wide onClick={onNext}>
        {next}
      </Button>
      <Button wide look="quiet" onClick={onBack}>
        {t('app.back')}
      </Button>
    </div>
  );
}
