/** For a button that goes away when it is pressed: the keyboard and the screen reader stay on the page. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
}
