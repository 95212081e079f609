import type { ReactNode } from 'react';

export interface NoticeProps {
  /** `calm`: good to know; `done`: it went well; `trouble`: something needs you. */
  readonly tone?: 'calm' | 'done' | 'trouble';
  readonly children: ReactNode;
  /** At most one button. */
  readonly action?: ReactNode;
  /** True when it comes while the person is on the screen: a screen reader says it, without breaking in. */
  readonly live?: boolean;
}

const colours = { calm: 'neutral', done: 'success', trouble: 'warning' } as const;

/** Sentences with at most one button. */
export function Notice({ tone = 'calm', children, action, live }: NoticeProps) {
  return (
    <div className="st-notice" data-color={colours[tone]} data-tone={tone} role={live ? 'status' : undefined}>
      <div className="st-notice-words">{children}</div>
      {action}
    </div>
  );
}
