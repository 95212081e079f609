import { Page } from '../../ui/page.tsx';
import { useText } from '../../ui/use-text.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { useLive, usePorts } from '../ports-context.tsx';
import { StorageWarning } from './storage-warning.tsx';

/** The walk is being kept. Where the disk refuses that, this page stays until it can, and says why. */
export function FinishingPage() {
  const t = useText();
  const state = useLive(usePorts().recorder.state);
  const trouble = state === undefined || state.phase === 'idle' ? null : (state.storageTrouble ?? null);
  return (
    <Page title={t('record.ending')}>
      <StorageWarning trouble={trouble} />
      <Waiting word={t('record.finishing')} />
    </Page>
  );
}
