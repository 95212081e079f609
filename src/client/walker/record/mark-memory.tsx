import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import type { RecorderState } from '../../recorder/walker-ports.ts';
import type { MarkOutcome } from './mark-outcome.ts';
import { notWalked, walkedBy } from './walked-since.ts';

/** What is said of a press stays until the next one, or this long on foot; by then the place is behind. */
const noteStaysMs = 30_000;

interface Memory {
  readonly outcome: MarkOutcome | null;
  readonly setOutcome: (outcome: MarkOutcome | null) => void;
}

const MemoryContext = createContext<Memory | null>(null);

export function useMarkMemory(): Memory {
  const memory = useContext(MemoryContext);
  if (memory === null) throw new Error('A recording screen was drawn outside MarkMemory.');
  return memory;
}

interface MarkMemoryProps {
  readonly state: RecorderState;
  readonly children: ReactNode;
}

/** Outlives the screens of a walk: who looks at the map or describes the place can still take the mark back. */
export function MarkMemory({ state, children }: MarkMemoryProps) {
  const [outcome, setOutcome] = useState<MarkOutcome | null>(null);
  const walked = useRef(notWalked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new note begins anew
  useEffect(() => {
    walked.current = notWalked;
  }, [outcome]);
  useEffect(() => {
    if (state.phase !== 'recording' || state.here === null) return;
    walked.current = walkedBy(walked.current, { atMs: state.here.atMs, metres: state.metres });
    if (walked.current.walkedMs >= noteStaysMs) setOutcome(null);
  }, [state]);
  const trouble = 'trouble' in state ? state.trouble : null;
  const before = useRef(trouble);
  // That the phone has lost the place is to be read now; the mark is kept, and can be deleted after the walk.
  useEffect(() => {
    if (before.current === null && trouble !== null) setOutcome(null);
    before.current = trouble;
  }, [trouble]);
  return <MemoryContext value={{ outcome, setOutcome }}>{children}</MemoryContext>;
}
