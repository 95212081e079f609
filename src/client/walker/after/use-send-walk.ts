import { useState } from 'react';
import type { SendChoices, SpotRecord, WalkDetails } from '../../recorder/walker-ports.ts';
import type { TextKey } from '../../ui/text/texts.ts';
import { useLive, usePorts } from '../ports-context.tsx';
import { storageTexts, withholdTexts } from '../texts/trouble-texts.ts';
import { replaceWith } from '../use-route.ts';

/**
 * Queues the walk, then its described spots one by one, asking about each that lies where the walker may live.
 * A walk that is held back does not hold its spots: they are statements of their own.
 */
export function useSendWalk(walk: WalkDetails, choices: SendChoices) {
  const { walks, spots, settings } = usePorts();
  const consentSpots = useLive(settings.all)?.consentSpots ?? false;
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<TextKey | null>(null);
  const [asking, setAsking] = useState<SpotRecord | null>(null);
  const [rest, setRest] = useState<readonly SpotRecord[]>([]);

  const finish = () => {
    setAsking(null);
    setBusy(false);
    replaceWith({ at: 'after', walkId: walk.id, step: 'thanks' });
  };
  const sendSpots = async (waiting: readonly SpotRecord[]): Promise<void> => {
    const [spot, ...others] = waiting;
    if (spot === undefined) return finish();
    const answer = await spots.send(spot.id, { notAtHome: false });
    if (!answer.ok && 'held' in answer) {
      setRest(others);
      return setAsking(spot);
    }
    await sendSpots(others);
  };
  const send = async () => {
    setBusy(true);
    const answer = await walks.send(walk.id, choices);
    if (!answer.ok && 'trouble' in answer) {
      setBusy(false);
      return setTrouble(storageTexts[answer.trouble]);
    }
    const unsent = walk.marked.filter((spot) => spot.kind !== null && spot.send === 'local');
    if (!answer.ok && unsent.length === 0) {
      setBusy(false);
      return setTrouble(withholdTexts[answer.withheld]);
    }
    await sendSpots(consentSpots ? unsent : []);
  };
  const answerHome = async (atHome: boolean) => {
    if (asking !== null && !atHome) await spots.send(asking.id, { notAtHome: true });
    setAsking(null);
    await sendSpots(rest);
  };
  return { asking, answerHome, busy, send, trouble };
}
