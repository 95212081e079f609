import { useState } from 'react';
import type { StorageTrouble } from '../../recorder/walker-ports.ts';
import { usePorts } from '../ports-context.tsx';

export type SpotSending = 'idle' | 'busy' | 'queued' | 'ask-home' | 'undescribed' | 'placeless' | StorageTrouble;

/** Queues one spot. `ask-home`: it lies where the walker may live; only they know, and only "no" sends it. */
export function useSendSpot(spotId: string) {
  const { spots } = usePorts();
  const [sending, setSending] = useState<SpotSending>('idle');
  const send = async (notAtHome: boolean): Promise<SpotSending> => {
    setSending('busy');
    const answer = await spots.send(spotId, { notAtHome });
    const next: SpotSending = answer.ok
      ? 'queued'
      : 'held' in answer
        ? 'ask-home'
        : 'undescribed' in answer
          ? 'undescribed'
          : 'placeless' in answer
            ? 'placeless'
            : answer.trouble;
    setSending(next);
    return next;
  };
  const keepAtHome = async () => {
    const kept = await spots.keepAtHome(spotId);
    setSending(kept.ok ? 'idle' : kept.trouble);
  };
  return { sending, send, keepAtHome };
}
