import type { ReactNode } from 'react';

export interface BarItem {
  readonly href: string;
  readonly word: string;
  readonly icon: ReactNode;
  readonly here: boolean;
}

/** The bar at the bottom: a word under every picture; two rows of two when the text is large. */
export function Bar({ label, items }: { readonly label: string; readonly items: readonly BarItem[] }) {
  return (
    <nav className="st-bar" aria-label={label}>
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
