import type { ErasureState } from '../../recorder/walker-ports.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useText } from '../../ui/use-text.ts';
import { useLive, usePorts } from '../ports-context.tsx';
import { erasingTexts } from '../texts/trouble-texts.ts';
import { RingUs } from './ring-us.tsx';

/** "Deleted" is said only of what the server has answered for; until then it is asked, and it is told how far. */
export function ErasedNotice({ last }: { readonly last: NonNullable<ErasureState['last']> }) {
  const t = useText();
  const { asked, erased } = last;
  const left = { walks: asked.walks - erased.walks, spots: asked.spots - erased.spots };
  const answered = erased.walks + erased.spots;
  const waits = left.walks + left.spots > 0;
  const sentence = answered + left.walks + left.spots === 0 ? 'erase.done.unsent' : null;
  return (
    <>
      <Notice tone={waits ? 'calm' : 'done'} action={waits ? <TryNow /> : null} live>
        {sentence === null ? null : <p>{t(sentence)}</p>}
        {answered === 0 ? null : <p>{t('erase.done', { ...erased })}</p>}
        {waits ? <p>{t('erase.waiting', { ...left })}</p> : null}
        {waits ? <Trouble /> : null}
        {answered === 0 ? null : <p>{t('erase.done.map')}</p>}
        {waits ? null : <p>{t('erase.here')}</p>}
      </Notice>
      {waits ? (
        <section className="st-stack">
          <p>{t('erase.waiting.call')}</p>
          <RingUs />
        </section>
      ) : (
        <p>{t('erase.done.still-in')}</p>
      )}
    </>
  );
}

function Trouble() {
  const t = useText();
  const trouble = useLive(usePorts().delivery.state)?.trouble ?? null;
  return <p>{t(trouble === null ? 'erase.waiting.net' : erasingTexts[trouble])}</p>;
}

function TryNow() {
  const t = useText();
  const { delivery } = usePorts();
  const isTrying = useLive(delivery.state)?.activity === 'sending';
  return (
    <Button busy={isTrying} onClick={() => delivery.sendNow()}>
      {t(isTrying ? 'erase.trying' : 'erase.try-now')}
    </Button>
  );
}
