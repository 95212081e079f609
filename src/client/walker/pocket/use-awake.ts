import { type MouseEvent, useCallback, useEffect, useState } from 'react';
import { type Corner, oppositeCorner } from './opposite-corner.ts';

/** Long enough to take the phone up and read one sentence; a bright screen in a pocket drains the battery. */
const awakeMs = 15_000;

interface Awake {
  readonly corner: Corner;
  /** By keyboard or screen reader: no cloth does that, and nobody is hurried. */
  readonly stays: boolean;
}

/** Whether the pocket screen is awake, and where its buttons stand then. It falls asleep by itself; a press wakes it again. */
export function useAwake() {
  const [awake, setAwake] = useState<Awake | null>(null);
  useEffect(() => {
    if (awake === null || awake.stays) return;
    const end = () => {
      // Who goes from button to button is not cloth either.
      const isChoosing = document.activeElement?.closest('.st-pocket-acts') != null;
      setAwake(isChoosing ? { ...awake, stays: true } : null);
    };
    const timer = setTimeout(end, awakeMs);
    return () => clearTimeout(timer);
  }, [awake]);
  const wake = useCallback(({ clientX, clientY, detail }: MouseEvent) => {
    if (detail === 0) return setAwake({ corner: { block: 'end', inline: 'end' }, stays: true });
    const { innerWidth: width, innerHeight: height } = window;
    const isRightToLeft = document.documentElement.dir === 'rtl';
    const corner = oppositeCorner({ x: clientX, y: clientY }, { width, height, isRightToLeft });
    setAwake({ corner, stays: false });
  }, []);
  const sleep = useCallback(() => setAwake(null), []);
  return { corner: awake?.corner ?? null, wake, sleep };
}
