import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { usePorts } from '../ports-context.tsx';

/** Whether its walker is to be asked if they have come home. Drawn anew only when that changes, not with each new place. */
export function useAsksHome(): boolean {
  const { state } = usePorts().recorder;
  return useSyncExternalStore(
    useCallback((onChange: () => void) => state.subscribe(onChange), [state]),
    useCallback(() => {
      const now = state.get();
      return (now?.phase === 'recording' || now?.phase === 'paused') && now.asksHome === true;
    }, [state]),
  );
}

/** Longer than a thumb is on its way. */
const quietMs = 3000;

/** The same, once nobody has touched the screen for a moment: the question comes under no thumb. */
export function useAsksHomeNow(): boolean {
  const asks = useAsksHome();
  const [isQuiet, setQuiet] = useState(false);
  useEffect(() => {
    if (!asks) return setQuiet(false);
    const begin = () => setTimeout(() => setQuiet(true), quietMs);
    let timer = begin();
    const touched = () => {
      clearTimeout(timer);
      timer = begin();
    };
    const touches = ['pointerdown', 'pointerup', 'keydown', 'scroll'] as const;
    for (const touch of touches) document.addEventListener(touch, touched, true);
    return () => {
      clearTimeout(timer);
      for (const touch of touches) document.removeEventListener(touch, touched, true);
    };
  }, [asks]);
  return asks && isQuiet;
}
