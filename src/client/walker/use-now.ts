import { useEffect, useState } from 'react';
import { usePorts } from './ports-context.tsx';

/** The time, drawn again every `everyMs` milliseconds. */
export function useNow(everyMs: number): number {
  const { clock } = usePorts();
  const [nowMs, setNowMs] = useState(() => clock.nowMs());
  useEffect(() => {
    const timer = setInterval(() => setNowMs(clock.nowMs()), everyMs);
    return () => clearInterval(timer);
  }, [clock, everyMs]);
  return nowMs;
}
