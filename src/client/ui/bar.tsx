import { type ReactNode, useRef } from 'react';
import { useBarHeight } from './use-bar-height.ts';
import { useTakesTooMuch } from './use-takes-too-much.ts';

export interface BarItem {
  readonly href: string;
  readonly word: string;
  readonly icon: ReactNode;
  readonly here: boolean;
}

/**
 * The bar at the bottom: a word under every picture; two rows of two when the text is large. Where it would cover too much
 * of the screen it stands at the end of the page instead.
 */
export function Bar({ label, items }: { readonly label: string; readonly items: readonly BarItem[] }) {
  const bar = useRef<HTMLElement>(null);
  const atEnd = useTakesTooMuch(bar);
  useBarHeight(bar, !atEnd);
  return (
    <nav ref={bar} className="st-bar" data-at-end={atEnd || undefined} aria-label={label}>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} aria-current={item.here ? 'page' : undefined}>
              <span className="st-bar-picture">{item.icon}</span>
              <span>{item.word}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
