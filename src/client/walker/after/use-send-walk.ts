import { useRef, useState } from 'react';
import type { SendChoices, SpotRecord, WalkDetails } from '../../recorder/walker-ports.ts';
import type { TextKey } from '../../ui/text/texts.ts';
import { usePorts } from '../ports-context.tsx';
import type { AfterRoute } from '../route.ts';
import { storageTexts, withholdTexts } from '../texts/trouble-texts.ts';
import { replaceWith, stillHere } from '../use-route.ts';
import type { SendingPlan } from './sending-plan.ts';

/**
 * Queues the walk, then its described spots one by one, asking about each that lies where the walker may live. Goes on to
 * "Takk" only when everything of the plan is written down; after a trouble a new press goes on where this one ended.
 */
export function useSendWalk(walk: WalkDetails, route: AfterRoute, choices: SendChoices, plan: SendingPlan) {
  const { walks, spots } = usePorts();
  const walkQueued = useRef(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<TextKey | null>(null);
  const [asking, setAsking] = useState<SpotRecord | null>(null);
  const [rest, setRest] = useState<readonly SpotRecord[]>([]);

  const fail = (reason: TextKey) => {
    setBusy(false);
    setTrouble(reason);
  };
  const sendSpots = async (waiting: readonly SpotRecord[], notAtHome: boolean, isHere = stillHere()): Promise<void> => {
    const [spot, ...others] = waiting;
    if (spot === undefined) return isHere() ? replaceWith({ ...route, step: 'thanks' }) : undefined;
    const answer = await spots.send(spot.id, { notAtHome });
    if (!answer.ok && 'held' in answer) {
      setRest(others);
      return setAsking(spot);
    }
    if (!answer.ok && 'trouble' in answer) return fail(storageTexts[answer.trouble]);
    return sendSpots(others, false, isHere);
  };
  const send = async () => {
    const isHere = stillHere();
    setBusy(true);
    setTrouble(null);
    if (plan.walk && !walkQueued.current) {
      const answer = await walks.send(walk.id, choices);
      if (!answer.ok && 'trouble' in answer) return fail(storageTexts[answer.trouble]);
      if (!answer.ok && plan.spots.length === 0) return fail(withholdTexts[answer.withheld]);
      walkQueued.current = answer.ok;
    }
    await sendSpots(plan.spots, false, isHere);
  };
  const answerHome = async (atHome: boolean) => {
    if (asking === null) return;
    setAsking(null);
    const kept = atHome ? await spots.keepAtHome(asking.id) : null;
    if (kept?.ok === false) return fail(storageTexts[kept.trouble]);
    if (atHome) await sendSpots(rest, false);
    else await sendSpots([asking, ...rest], true);
  };
  const keep = async () => {
    const isHere = stillHere();
    const kept = await walks.keepLocal(walk.id);
    if (!kept.ok) fail(storageTexts[kept.trouble]);
    else if (isHere()) replaceWith({ at: 'home' });
  };
  return { asking, answerHome, busy, send, keep, trouble };
}
