import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer, DeskFailure } from './desk-port.ts';

export type Loaded<T> =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly reason: DeskFailure }
  | { readonly phase: 'ready'; readonly value: T };

interface Held<T> {
  readonly key: string;
  readonly state: Loaded<T>;
}

export interface AnswerHandle<T> {
  readonly state: Loaded<T>;
  readonly reload: () => void;
  /** Puts in what another answer already told, without asking again. */
  readonly put: (change: (value: T) => T) => void;
}

/**
 * Asks once per `key` and again on `reload`. A good value stays on the screen while a reload runs, and when it fails:
 * one lost answer must not take away the page somebody works on. Late answers to an earlier question are dropped: they
 * would show one campaign's marks under another's name.
 */
export function useAnswer<T>(key: string, ask: () => Promise<Answer<T>>): AnswerHandle<T> {
  const [held, setHeld] = useState<Held<T>>({ key, state: { phase: 'loading' } });
  const [round, setRound] = useState(0);
  const asking = useRef(ask);
  asking.current = ask;
  const newest = useRef('');

  useEffect(() => {
    const question = `${round}:${key}`;
    newest.current = question;
    asking.current().then((answer) => {
      if (newest.current === question)
        setHeld((now) => (keepsOld(now, key, answer) ? now : { key, state: loaded(answer) }));
    });
    return () => {
      newest.current = '';
    };
  }, [key, round]);

  const reload = useCallback(() => {
    setHeld((now) => (now.state.phase === 'failed' ? { ...now, state: { phase: 'loading' } } : now));
    setRound((n) => n + 1);
  }, []);
  const put = useCallback(
    (change: (value: T) => T) => setHeld((now) => ({ ...now, state: changed(now.state, change) })),
    [],
  );
  return { state: held.key === key ? held.state : { phase: 'loading' }, reload, put };
}

function keepsOld<T>(now: Held<T>, key: string, answer: Answer<T>): boolean {
  return !answer.ok && now.key === key && now.state.phase === 'ready';
}

function loaded<T>(answer: Answer<T>): Loaded<T> {
  return answer.ok ? { phase: 'ready', value: answer.value } : { phase: 'failed', reason: answer.reason };
}

function changed<T>(state: Loaded<T>, change: (value: T) => T): Loaded<T> {
  return state.phase === 'ready' ? { phase: 'ready', value: change(state.value) } : state;
}
