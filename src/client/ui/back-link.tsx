import { ArrowLeft } from 'lucide-react';
import type { MouseEvent } from 'react';

interface BackLinkProps {
  readonly href: string;
  readonly word: string;
  /** The phone's own Back shall not lead to this screen again. */
  readonly replaces?: boolean;
}

/** The way back, in words, in the same corner on every screen that has one. */
export function BackLink({ href, word, replaces = false }: BackLinkProps) {
  const leave = (event: MouseEvent) => {
    event.preventDefault();
    window.location.replace(href);
  };
  return (
    <a className="st-back" href={href} onClick={replaces ? leave : undefined}>
      <ArrowLeft aria-hidden="true" />
      <span>{word}</span>
    </a>
  );
}
