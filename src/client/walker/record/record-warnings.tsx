import type { RecorderState } from '../../recorder/walker-ports.ts';
import { Notice } from '../../ui/notice.tsx';
import { useText } from '../../ui/use-text.ts';
import { storageTexts } from '../texts/trouble-texts.ts';

type Active = Exclude<RecorderState, { readonly phase: 'idle' | 'finishing' }>;

/** What the phone cannot promise, said plainly: the screen may go dark, or nothing more can be kept. */
export function RecordWarnings({ state }: { readonly state: Active }) {
  const t = useText();
  if (state.phase === 'locating') return null;
  return (
    <>
      {state.storageTrouble === null ? null : (
        <Notice tone="trouble" live>
          <p>{t(storageTexts[state.storageTrouble])}</p>
        </Notice>
      )}
      {state.screenKeptOn || state.phase === 'paused' ? null : (
        <Notice>
          <p>{t('record.screen-may-sleep')}</p>
        </Notice>
      )}
    </>
  );
}
