import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Page } from '../../ui/page.tsx';
import { useText } from '../../ui/use-text.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { LanguageChoice } from '../help/language-choice.tsx';
import { TextSizeChoice } from '../help/text-size-choice.tsx';
import { useLive, usePorts } from '../ports-context.tsx';
import { addressOf, type WelcomeStep } from '../route.ts';
import { goTo, replaceWith } from '../use-route.ts';
import { agree } from './agree.ts';
import { ConsentRows, type Consents } from './consents.tsx';
import { HomeScreenFirst } from './home-screen-first.tsx';
import { WelcomeFrame } from './welcome-frame.tsx';
import { stepsOn } from './welcome-steps.ts';
import { WhatIsSent } from './what-is-sent.tsx';
import { WhoAsks } from './who-asks.tsx';

interface WelcomeScreenProps {
  readonly code: string | null;
  readonly step: WelcomeStep;
}

/**
 * First run, and the same pages again from Hjelp: who asks, what is sent, what one agrees to. No answer is required, and
 * what was ticked counts only at the end.
 */
export function WelcomeScreen({ code, step: wanted }: WelcomeScreenProps) {
  const t = useText();
  const { install, settings } = usePorts();
  const remembered = useLive(settings.all);
  const isFirst = remembered?.welcomed !== true;
  const [chosen, setChosen] = useState<Consents | null>(null);
  const [leaving, setLeaving] = useState(false);
  const steps = stepsOn(install);
  // The address may be that of a page which this device has not.
  const step = steps.includes(wanted) ? wanted : 'who';
  const next = steps[steps.indexOf(step) + 1];
  const goOn = () => (next === undefined ? undefined : goTo({ at: 'welcome', step: next }));

  const leave = async (agreed: Partial<Consents>) => {
    setLeaving(true);
    replaceWith({ at: isFirst ? 'home' : 'help' });
    const kept = await settings.change({ ...agree(agreed), welcomed: true });
    // Nothing was agreed to: the page that asks is back, and above it stands why.
    if (!kept.ok) replaceWith({ at: 'welcome', step });
    setLeaving(kept.ok);
  };
  const skip = () => void leave({});
  const forward = (
    <ButtonLink look="strong" size="main" wide href={addressOf({ at: 'welcome', step: next ?? 'who' })}>
      {t('app.go-on')}
    </ButtonLink>
  );

  if (leaving || remembered === undefined) {
    return (
      <Page title={t('welcome.title')}>
        <Waiting word={t('app.reading')} />
      </Page>
    );
  }
  switch (step) {
    case 'who':
      return (
        <WelcomeFrame
          title={t('welcome.title')}
          step={step}
          takeFocus={wanted !== 'who' || !isFirst}
          onSkip={skip}
          isAgain={!isFirst}
        >
          <LanguageChoice across />
          <TextSizeChoice across legend={t('welcome.text-size')} />
          <p>{t('welcome.about')}</p>
          <WhoAsks code={code} onGoOn={goOn} />
          {isFirst ? (
            <ButtonLink wide href={addressOf({ at: 'help-page', page: 'restore' })}>
              {t('restore.first')}
            </ButtonLink>
          ) : null}
        </WelcomeFrame>
      );
    case 'home-screen':
      return (
        <WelcomeFrame title={t('welcome.home-screen')} step={step} onSkip={skip} isAgain={!isFirst}>
          <HomeScreenFirst onTry={goOn} />
        </WelcomeFrame>
      );
    case 'sent':
      return (
        <WelcomeFrame title={t('sent.title')} step={step} onSkip={skip} isAgain={!isFirst}>
          <WhatIsSent />
          {forward}
        </WelcomeFrame>
      );
    case 'consents': {
      const consents = chosen ?? remembered;
      return (
        <WelcomeFrame title={t('consent.title')} step={step}>
          <p>{t('consent.about')}</p>
          <ConsentRows consents={consents} onChange={(changes) => setChosen({ ...toConsents(consents), ...changes })} />
          <Button look="strong" size="main" wide onClick={() => void leave(toConsents(consents))}>
            {t(isFirst ? 'welcome.begin' : 'welcome.done')}
          </Button>
        </WelcomeFrame>
      );
    }
  }
}

/** Only these of everything that is remembered. */
function toConsents({ consentWalks, consentSpots, consentAid }: Consents): Consents {
  return { consentWalks, consentSpots, consentAid };
}
