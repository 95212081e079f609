import { useCallback, useState } from 'react';
import type { EnrolFailure } from '../../recorder/walker-ports.ts';
import { usePorts } from '../ports-context.tsx';
import { readCode } from './code.ts';

export type JoinState = 'idle' | 'busy' | 'joined' | EnrolFailure;

export function failureOf(state: JoinState): EnrolFailure | null {
  return state === 'idle' || state === 'busy' || state === 'joined' ? null : state;
}

/** Enrols by a code, typed or from the link. A code that cannot be one is told so without asking the server. */
export function useJoin() {
  const { membership } = usePorts();
  const [state, setState] = useState<JoinState>('idle');
  const join = useCallback(
    async (typed: string) => {
      const code = readCode(typed);
      if (code === null) return setState('malformed');
      setState('busy');
      const answer = await membership.enrol(code);
      setState(answer.ok ? 'joined' : answer.failure);
    },
    [membership],
  );
  return { state, join };
}
