import type { KeyboardEvent } from 'react';

/** Arrow keys, Home and End move between the rows' buttons and choose the row they come to; Tab goes in at that row and out again. */
export function stepThroughRows(event: KeyboardEvent<HTMLElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button[aria-pressed]')];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  const target = buttons[nextIndex(event.key, at, buttons.length)];
  if (at < 0 || target === undefined) return;
  event.preventDefault();
  target.focus();
  target.click();
}

function nextIndex(key: string, at: number, count: number): number {
  if (key === 'ArrowDown') return at + 1;
  if (key === 'ArrowUp') return at - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return -1;
}
