import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useText } from '../../ui/use-text.ts';
import { usePorts } from '../ports-context.tsx';
import { addressOf } from '../route.ts';
import type { SendingPlan } from './sending-plan.ts';

interface SendButtonsProps {
  readonly joined: boolean;
  readonly plan: SendingPlan;
  readonly busy: boolean;
  readonly onSend: () => void;
  readonly onKeep: () => void;
}

/** Send · Behold hos meg. Before them what is lacking: an innsamling, or a yes to one kind of sending. */
export function SendButtons({ joined, plan, busy, onSend, onKeep }: SendButtonsProps) {
  const t = useText();
  return (
    <>
      {joined ? (
        <MissingConsents plan={plan} />
      ) : (
        <Notice action={<ButtonLink href={addressOf({ at: 'join' })}>{t('home.join')}</ButtonLink>}>
          <p>{t('after.send.not-enrolled')}</p>
        </Notice>
      )}
      <div className="st-stack">
        {joined && (plan.walk || plan.spots.length > 0) ? (
          <Button look="strong" size="main" wide busy={busy} onClick={onSend}>
            {t(plan.walk ? 'after.send.send' : 'after.send.only-spots')}
          </Button>
        ) : null}
        <Button size="main" wide onClick={onKeep}>
          {t('after.send.keep')}
        </Button>
      </div>
    </>
  );
}

function MissingConsents({ plan }: { readonly plan: SendingPlan }) {
  const t = useText();
  const { settings } = usePorts();
  const yes = (word: string, agree: () => void) => <Button onClick={agree}>{word}</Button>;
  return (
    <>
      {plan.lacksWalkConsent ? (
        <Notice action={yes(t('after.send.agree'), () => settings.change({ consentWalks: true }))}>
          <p>{t('after.send.no-consent')}</p>
        </Notice>
      ) : null}
      {plan.lacksSpotConsent ? (
        <Notice action={yes(t('after.send.agree-spots'), () => settings.change({ consentSpots: true }))}>
          <p>{t('after.send.no-consent-spots')}</p>
        </Notice>
      ) : null}
    </>
  );
}
