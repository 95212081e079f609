import { BackLink } from '../../ui/back-link.tsx';
import type { PageProps } from '../../ui/page.tsx';
import { useText } from '../../ui/use-text.ts';
import { useLive, usePorts } from '../ports-context.tsx';
import { recordTitle } from '../record/signal-text.ts';
import { addressOf } from '../route.ts';

/** What stands above each step while a walk is recorded: that it still is, and the way back to it. */
export function useWalkTop(): Pick<PageProps, 'above' | 'back'> {
  const t = useText();
  const state = useLive(usePorts().recorder.state);
  if (state === undefined || state.phase === 'idle' || state.phase === 'finishing') return {};
  const title = recordTitle(state);
  return {
    above: t(title === 'record.title' ? 'describe.still-recording' : title),
    back: <BackLink replaces href={addressOf({ at: 'walk' })} word={t('record.map.back')} />,
  };
}
