import type { ReactNode } from 'react';
import { Button, type ButtonLook } from './button.tsx';
import { Page } from './page.tsx';

export interface Answer {
  readonly word: string;
  readonly look?: ButtonLook;
  readonly busy?: boolean;
  readonly onGive: () => void;
}

export interface QuestionProps {
  readonly title: string;
  readonly answers: readonly Answer[];
  /** A small line above the heading. */
  readonly above?: ReactNode;
  /** The way back, as a link above everything. */
  readonly back?: ReactNode;
  /** What each answer does, in words. */
  readonly children?: ReactNode;
}

/** A question takes the whole page: nothing behind it to press by accident, nothing to close by a slip. */
export function Question({ title, answers, children, ...top }: QuestionProps) {
  return (
    <Page title={title} {...top}>
      {children === undefined ? null : <div className="st-stack">{children}</div>}
      <div className="st-stack">
        {answers.map((answer) => (
          <Button
            key={answer.word}
            size="main"
            wide
            look={answer.look ?? 'plain'}
            busy={answer.busy ?? false}
            onClick={answer.onGive}
          >
            {answer.word}
          </Button>
        ))}
      </div>
    </Page>
  );
}
