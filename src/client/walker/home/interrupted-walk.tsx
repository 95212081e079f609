import { useState } from 'react';
import { tooOldToContinue } from '../../../domain/walk/too-old-to-continue.ts';
import type { RecordingTrouble } from '../../recorder/walker-ports.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useText } from '../../ui/use-text.ts';
import { useLive, usePorts } from '../ports-context.tsx';
import { recordingTexts } from '../texts/trouble-texts.ts';
import { useLoaded } from '../use-loaded.ts';
import { useNow } from '../use-now.ts';
import { goTo } from '../use-route.ts';

/** So soon the buttons come when the other window is closed. */
const askAgainMs = 5000;

/** A walk that the phone cut off: go on with it, or end and keep it. It is never thrown away. */
export function InterruptedWalk({ toldElsewhere }: { readonly toldElsewhere: boolean }) {
  const t = useText();
  const { recorder, walks } = usePorts();
  const state = useLive(recorder.state);
  const all = useLive(walks.all);
  const [trouble, setTrouble] = useState<RecordingTrouble | null>(null);
  const walk = all?.find((one) => one.status === 'recording');
  const nowMs = useNow(askAgainMs);
  const elsewhere = useLoaded(`${walk?.id} ${nowMs}`, () => recorder.isTakenElsewhere());
  const lastMs = useLoaded(`${walk?.id}`, async () => (walk === undefined ? null : recorder.lastHeardMs(walk.id)));
  if (walk === undefined || state?.phase !== 'idle' || elsewhere === undefined || lastMs === undefined) return null;
  if (elsewhere) {
    // Who has just tried to start one has been told.
    return toldElsewhere ? null : (
      <Notice>
        <p>{t('record.other-window')}</p>
      </Notice>
    );
  }

  const goOn = async () => {
    const kept = await recorder.continueInterrupted(walk.id);
    if (kept.ok) goTo({ at: 'walk' });
    // Two hours were over between the look and the press: the next look takes the button away.
    else if (kept.trouble !== 'too-old') setTrouble(kept.trouble);
  };
  const end = async () => {
    const kept = await recorder.endInterrupted(walk.id);
    if (kept.ok) goTo({ at: 'after', walkId: walk.id, step: 'look' });
    else setTrouble(kept.trouble);
  };
  const isTooOld = lastMs !== null && tooOldToContinue(lastMs, nowMs);
  const buttons = (
    <div className="st-stack st-full">
      {isTooOld ? null : (
        <Button look="strong" size="main" wide onClick={goOn}>
          {t('home.interrupted.continue')}
        </Button>
      )}
      <Button {...(isTooOld ? { look: 'strong', size: 'main' } : {})} wide onClick={end}>
        {t('home.interrupted.end')}
      </Button>
    </div>
  );
  // A clock that was set back does not tell how long ago it was.
  const why = lastMs !== null && nowMs < lastMs ? 'home.interrupted.clock' : 'home.interrupted.too-old';
  return (
    <Notice tone="trouble" action={buttons}>
      <p>{t('home.interrupted')}</p>
      {isTooOld ? <p>{t(why)}</p> : null}
      {trouble === null ? null : <p>{t(recordingTexts[trouble])}</p>}
    </Notice>
  );
}
