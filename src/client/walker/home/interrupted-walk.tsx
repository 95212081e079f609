import { useState } from 'react';
import type { StorageTrouble } from '../../recorder/walker-ports.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useText } from '../../ui/use-text.ts';
import { useLive, usePorts } from '../ports-context.tsx';
import { storageTexts } from '../texts/trouble-texts.ts';
import { goTo } from '../use-route.ts';

/** A walk that the phone cut off: go on with it, or end and keep it. It is never thrown away. */
export function InterruptedWalk() {
  const t = useText();
  const { recorder, walks } = usePorts();
  const state = useLive(recorder.state);
  const all = useLive(walks.all);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<StorageTrouble | null>(null);
  const walk = all?.find((one) => one.status === 'recording');
  if (walk === undefined || state?.phase !== 'idle') return null;

  const goOn = async () => {
    setBusy(true);
    const kept = await recorder.continueInterrupted(walk.id);
    setBusy(false);
    if (kept.ok) goTo({ at: 'walk' });
    else setTrouble(kept.trouble);
  };
  const end = async () => {
    setBusy(true);
    await recorder.endInterrupted(walk.id);
    setBusy(false);
    goTo({ at: 'after', walkId: walk.id, step: 'look' });
  };
  const buttons = (
    <div className="st-pair st-full">
      <Button look="strong" busy={busy} onClick={goOn}>
        {t('home.interrupted.continue')}
      </Button>
      <Button busy={busy} onClick={end}>
        {t('home.interrupted.end')}
      </Button>
    </div>
  );
  return (
    <Notice tone="trouble" action={buttons}>
      <p>{t('home.interrupted')}</p>
      {trouble === null ? null : <p>{t(storageTexts[trouble])}</p>}
    </Notice>
  );
}
