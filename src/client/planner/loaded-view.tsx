import type { ReactNode } from 'react';
import { Waiting } from '../ui/waiting.tsx';
import { Trouble } from './trouble.tsx';
import type { AnswerHandle } from './use-answer.ts';

export interface LoadedViewProps<T> {
  readonly of: AnswerHandle<T>;
  /** What is being fetched, in words; shown from 0.3 s on, so that a quick answer does not flicker. */
  readonly waiting: string;
  readonly children: (value: T) => ReactNode;
}

/** Waiting, trouble, or what came. */
export function LoadedView<T>({ of, waiting, children }: LoadedViewProps<T>) {
  if (of.state.phase === 'loading') {
    return (
      <div className="desk-late">
        <Waiting word={waiting} />
      </div>
    );
  }
  if (of.state.phase === 'failed') return <Trouble reason={of.state.reason} onAgain={of.reload} />;
  return children(of.state.value);
}
