import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { TextKey } from '../../ui/text/texts.ts';
import { useText } from '../../ui/use-text.ts';
import { type AfterRoute, addressOf } from '../route.ts';
import type { SendingPlan } from './sending-plan.ts';

interface SendButtonsProps {
  readonly route: AfterRoute;
  readonly joined: boolean;
  readonly plan: SendingPlan;
  readonly busy: boolean;
  readonly onSend: () => void;
  readonly onKeep: () => void;
}

/** Send · Behold hos meg, or the way home where there is nothing to choose. After them what is lacking: an innsamling, or a yes to one kind of sending. */
export function SendButtons({ route, joined, plan, busy, onSend, onKeep }: SendButtonsProps) {
  const t = useText();
  const canSend = joined && (plan.walk || plan.spots.length > 0);
  return (
    <>
      <div className="st-stack">
        {canSend ? (
          <Button look="strong" size="main" wide busy={busy} onClick={onSend}>
            {t(plan.walk ? 'after.send.send' : 'after.send.only-spots')}
          </Button>
        ) : null}
        <Button size="main" wide onClick={onKeep}>
          {t(canSend ? 'after.send.keep' : 'after.thanks.home')}
        </Button>
      </div>
      {joined ? (
        <MissingConsents route={route} plan={plan} />
      ) : (
        <Notice action={<ButtonLink href={addressOf({ at: 'join' })}>{t('home.join')}</ButtonLink>}>
          <p>{t('after.send.not-enrolled')}</p>
        </Notice>
      )}
    </>
  );
}

interface MissingConsentsProps {
  readonly route: AfterRoute;
  readonly plan: SendingPlan;
}

/** A no that was just given is told, and can be changed on its own page: no press here may be taken for sending. */
function MissingConsents({ route, plan }: MissingConsentsProps) {
  const t = useText();
  const lacking = (words: TextKey, step: 'agree' | 'agree-spots') => (
    <Notice action={<ButtonLink href={addressOf({ ...route, step })}>{t('about.change')}</ButtonLink>}>
      <p>{t(words)}</p>
    </Notice>
  );
  return (
    <>
      {plan.lacksWalkConsent ? lacking('after.send.no-consent', 'agree') : null}
      {plan.lacksSpotConsent ? lacking('after.send.no-consent-spots', 'agree-spots') : null}
    </>
  );
}
