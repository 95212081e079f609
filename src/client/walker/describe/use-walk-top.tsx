import { BackLink } from '../../ui/back-link.tsx';
import type { PageProps } from '../../ui/page.tsx';
import { useText } from '../../ui/use-text.ts';
import { useLive, usePorts } from '../ports-context.tsx';
import { addressOf } from '../route.ts';

/** What stands above each step while a walk is recorded: that it still is, and the way back to it. */
export function useWalkTop(): Pick<PageProps, 'above' | 'back'> {
  const t = useText();
  const phase = useLive(usePorts().recorder.state)?.phase ?? 'idle';
  if (phase === 'idle' || phase === 'finishing') return {};
  return {
    above: t(phase === 'paused' ? 'record.title.paused' : 'describe.still-recording'),
    back: <BackLink replaces href={addressOf({ at: 'walk' })} word={t('record.map.back')} />,
  };
}
