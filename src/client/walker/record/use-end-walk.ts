import { useState } from 'react';
import { usePorts } from '../ports-context.tsx';
import { useCrash } from '../use-crash.ts';
import { replaceWith } from '../use-route.ts';

/** Ends the walk and goes on to the pages after it. */
export function useEndWalk() {
  const { recorder } = usePorts();
  const crash = useCrash();
  const [ending, setEnding] = useState(false);
  const stop = async () => {
    setEnding(true);
    const walkId = await recorder.stop().catch(crash);
    if (walkId !== undefined) replaceWith({ at: 'after', walkId, step: 'look' });
  };
  return { ending, stop };
}
