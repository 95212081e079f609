import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useText } from '../../ui/use-text.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { useLive, usePorts } from '../ports-context.tsx';
import { addressOf } from '../route.ts';
import { deliveryTexts } from '../texts/trouble-texts.ts';
import { isNone, type WhatIsWhere } from './what-is-where.ts';

/** What waits to be sent, or to be deleted at the municipality, and what can be done about it now. */
export function DeliveryNotice({ waiting, withdrawing }: Pick<WhatIsWhere, 'waiting' | 'withdrawing'>) {
  const t = useText();
  const state = useLive(usePorts().delivery.state);
  if (state === undefined) return null;
  const { activity, progress, trouble } = state;
  return (
    <Notice
      tone={trouble === 'unauthorized' ? 'trouble' : 'calm'}
      action={<DeliveryAction onlyWithdrawal={isNone(waiting) && !isNone(withdrawing)} />}
      live
    >
      {isNone(waiting) ? null : <p>{t('home.waiting', { ...waiting })}</p>}
      {isNone(withdrawing) ? null : <p>{t('home.withdrawing', { ...withdrawing })}</p>}
      {isNone(waiting) && isNone(withdrawing) ? <p>{t('home.waiting.other')}</p> : null}
      {trouble !== null ? <p>{t(deliveryTexts[trouble])}</p> : null}
      {trouble === null && !isNone(waiting) ? <p>{t('home.waiting.until')}</p> : null}
      {activity === 'sending' && progress !== null && progress.of > 1 ? (
        <Waiting word={t('home.progress', { ...progress })} progress={progress} />
      ) : null}
    </Notice>
  );
}

/** Says what it does; a phone that is not taking part any more cannot send by trying again. */
function DeliveryAction({ onlyWithdrawal }: { readonly onlyWithdrawal: boolean }) {
  const t = useText();
  const { delivery } = usePorts();
  const state = useLive(delivery.state);
  if (state?.trouble === 'unauthorized') {
    return <ButtonLink href={addressOf({ at: 'join' })}>{t('home.join')}</ButtonLink>;
  }
  const sending = state?.activity === 'sending';
  const now = onlyWithdrawal ? 'home.withdraw-now' : 'home.send-now';
  const busy = onlyWithdrawal ? 'home.withdrawing-now' : 'home.sending';
  return (
    <Button busy={sending} onClick={() => delivery.sendNow()}>
      {t(sending ? busy : now)}
    </Button>
  );
}
