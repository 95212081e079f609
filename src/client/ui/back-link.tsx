import { ArrowLeft } from 'lucide-react';

/** The way back, in words, in the same corner on every screen that has one. */
export function BackLink({ href, word }: { readonly href: string; readonly word: string }) {
  return (
    <a className="st-back" href={href}>
      <ArrowLeft aria-hidden="true" />
      <span>{word}</span>
    </a>
  );
}
