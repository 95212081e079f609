import { BackLink } from '../../ui/back-link.tsx';
import { Page } from '../../ui/page.tsx';
import { useText } from '../../ui/use-text.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { type AfterStep, addressOf } from '../route.ts';
import { useWalk } from '../walks/use-walk.ts';
import { LookStep } from './look-step.tsx';
import { MarksStep } from './marks-step.tsx';
import { SendStep } from './send-step.tsx';
import { ThanksStep } from './thanks-step.tsx';

/** Etter turen, one step a screen. Each step has its address, so that "back" on the phone goes one step back. */
export function AfterScreen({ walkId, step }: { readonly walkId: string; readonly step: AfterStep }) {
  const t = useText();
  const walk = useWalk(walkId);
  if (walk === undefined || walk === null) {
    return (
      <Page title={t('walk.title')} back={<BackLink href={addressOf({ at: 'home' })} word={t('bar.home')} />}>
        {walk === null ? <p>{t('walk.gone')}</p> : <Waiting word={t('app.reading')} />}
      </Page>
    );
  }
  switch (step) {
    case 'look':
      return <LookStep walk={walk} />;
    case 'marks':
      return <MarksStep walk={walk} />;
    case 'send':
      return <SendStep walk={walk} />;
    case 'thanks':
      return <ThanksStep walk={walk} />;
  }
}
