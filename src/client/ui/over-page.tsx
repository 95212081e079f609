import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** Lays something over the page, outside of whatever scrolls or clips it. */
export function OverPage({ children }: { readonly children: ReactNode }) {
  return createPortal(children, document.body);
}
