import { useState } from 'react';
import type { ErasedCount, ErasureState, StorageTrouble } from '../../recorder/walker-ports.ts';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useText } from '../../ui/use-text.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { useLive, usePorts } from '../ports-context.tsx';
import { addressOf } from '../route.ts';
import { storageTexts } from '../texts/trouble-texts.ts';
import { ErasedNotice } from './erased-notice.tsx';

const isNone = ({ walks, spots }: ErasedCount) => walks + spots === 0;

/** Slett alt jeg har sendt: what became of the last time, then what can be asked back now. */
export function ErasePage() {
  const t = useText();
  const state = useLive(usePorts().erasure.state);
  if (state === undefined) return <Waiting word={t('app.reading')} />;
  const { there, unsent, last } = state;
  const nothing = isNone(there) && unsent === 0;
  return (
    <>
      {last === null ? null : <ErasedNotice last={last} />}
      {nothing && last === null ? <p>{t('erase.nothing')}</p> : null}
      {nothing ? null : <AskToErase state={state} />}
    </>
  );
}

/** In words and numbers what a yes does; it is the one thing here that cannot be undone. */
function AskToErase({ state: { there, unsent } }: { readonly state: ErasureState }) {
  const t = useText();
  const { erasure } = usePorts();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<StorageTrouble | null>(null);
  const erase = async () => {
    setBusy(true);
    const kept = await erasure.eraseAll();
    setBusy(false);
    setTrouble(kept.ok ? null : kept.trouble);
  };
  return (
    <>
      <section className="st-card st-stack">
        {isNone(there) ? null : (
          <p>
            <strong>{t('erase.what', { ...there })}</strong>
          </p>
        )}
        {unsent === 0 ? null : <p>{t('erase.unsent', { count: unsent })}</p>}
        <p>{t('erase.all-of-it')}</p>
        <p>{t('erase.here')}</p>
        <p>{t('erase.final')}</p>
      </section>
      <h2 className="st-subtitle">{t('erase.ask')}</h2>
      {trouble === null ? null : (
        <Notice tone="trouble" live>
          <p>{t(storageTexts[trouble])}</p>
        </Notice>
      )}
      <div className="st-stack">
        <Button size="main" wide look="danger" busy={busy} onClick={erase}>
          {t('erase.yes')}
        </Button>
        <ButtonLink size="main" wide href={addressOf({ at: 'help' })}>
          {t('erase.no')}
        </ButtonLink>
      </div>
    </>
  );
}
