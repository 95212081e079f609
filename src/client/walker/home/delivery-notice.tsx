import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useText } from '../../ui/use-text.ts';
import { useLive, usePorts } from '../ports-context.tsx';
import { deliveryTexts } from '../texts/trouble-texts.ts';
import { countUnsent, isNone } from './count-unsent.ts';

/** Whether everything chosen for sending has arrived. "Sent" is only said of what the server has answered for. */
export function DeliveryNotice() {
  const t = useText();
  const { walks, spots, delivery } = usePorts();
  const allWalks = useLive(walks.all);
  const allSpots = useLive(spots.all);
  const state = useLive(delivery.state);
  if (allWalks === undefined || allSpots === undefined || state === undefined) return null;

  const { waiting, withdrawing, anySent } = countUnsent(allWalks, allSpots);
  const nothingHere = isNone(waiting) && isNone(withdrawing);
  if (nothingHere && state.waiting === 0) {
    return anySent ? (
      <Notice tone="done">
        <p>{t('home.all-sent')}</p>
      </Notice>
    ) : null;
  }
  const sendNow = (
    <Button busy={state.activity === 'sending'} onClick={() => delivery.sendNow()}>
      {t(state.activity === 'sending' ? 'home.sending' : 'home.send-now')}
    </Button>
  );
  return (
    <Notice tone={state.trouble === 'unauthorized' ? 'trouble' : 'calm'} action={sendNow} live>
      {isNone(waiting) ? null : <p>{t('home.waiting', { ...waiting })}</p>}
      {isNone(withdrawing) ? null : <p>{t('home.withdrawing', { ...withdrawing })}</p>}
      {nothingHere ? <p>{t('home.waiting.other')}</p> : null}
      {state.trouble === null ? null : <p>{t(deliveryTexts[state.trouble])}</p>}
    </Notice>
  );
}
