import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

export interface RowLinkProps {
  readonly href: string;
  readonly picture?: ReactNode;
  readonly word: string;
  /** A second line, e.g. length and time. */
  readonly more?: ReactNode;
}

/** A row that leads to a screen. Stand it in a `<ul className="st-rows">`. */
export function RowLink({ href, picture, word, more }: RowLinkProps) {
  return (
    <li>
      <a className="st-row" href={href}>
        {picture === undefined ? null : <span className="st-row-picture">{picture}</span>}
        <span className="st-row-words">
          <strong>{word}</strong>
          {more === undefined ? null : <span className="st-soft">{more}</span>}
        </span>
        <ChevronRight aria-hidden="true" className="st-row-arrow" />
      </a>
    </li>
  );
}
