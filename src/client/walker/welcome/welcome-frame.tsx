import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Page } from '../../ui/page.tsx';
import { useText } from '../../ui/use-text.ts';
import { usePorts } from '../ports-context.tsx';
import { addressOf, type WelcomeStep } from '../route.ts';
import { stepsOn } from './welcome-steps.ts';

interface WelcomeFrameProps {
  readonly title: string;
  readonly step: WelcomeStep;
  readonly takeFocus?: boolean;
  /** Absent on the last page. */
  readonly onSkip?: () => void;
  /** Come here again from Hjelp: nothing to be told where this is found. */
  readonly isAgain?: boolean;
  readonly children: ReactNode;
}

/** One page of the first run: how far one is, and after everything the ways back and past it. */
export function WelcomeFrame({ title, step, takeFocus = true, onSkip, isAgain = false, children }: WelcomeFrameProps) {
  const t = useText();
  const steps = stepsOn(usePorts().install);
  const at = steps.indexOf(step);
  const before = steps[at - 1];
  return (
    <Page title={title} above={t('welcome.step', { step: at + 1, of: steps.length })} takeFocus={takeFocus}>
      {children}
      <div className="st-stack">
        {before === undefined ? null : (
          <ButtonLink wide look="quiet" href={addressOf({ at: 'welcome', step: before })}>
            {t('app.back')}
          </ButtonLink>
        )}
        {onSkip === undefined ? null : (
          <>
            <Button wide look="quiet" onClick={onSkip}>
              {t(isAgain ? 'welcome.back-to-help' : 'welcome.skip-all')}
            </Button>
            {isAgain ? null : <p className="st-soft">{t('welcome.skip.about')}</p>}
          </>
        )}
      </div>
    </Page>
  );
}
