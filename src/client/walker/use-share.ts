import { useCallback, useRef, useState } from 'react';
import type { OnShare } from '../recorder/share-port.ts';

/** A smaller step is not seen, and each one shown costs a picture's time. */
const smallestStep = 0.05;

/** How far some work is, and the function that tells it: it is waited for until the screen has had time to show it. */
export function useShare(): readonly [number, OnShare] {
  const [share, setShare] = useState(0);
  const last = useRef(-1);
  const show = useCallback<OnShare>((next) => {
    if (next >= last.current && next < last.current + smallestStep) return Promise.resolve();
    last.current = next;
    setShare(next);
    return shown();
  }, []);
  return [share, show];
}

/** After the next picture; at once in a page that is not seen, which draws none. */
function shown(): Promise<void> {
  if (document.visibilityState === 'hidden') return Promise.resolve();
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
