import { type RefObject, useLayoutEffect } from 'react';

/** Tells the page how much of its lower edge the bar covers (`--st-bar-height`), so that nothing that has the keyboard stands under it. */
export function useBarHeight(bar: RefObject<HTMLElement | null>, covers: boolean): void {
  useLayoutEffect(() => {
    const measured = bar.current;
    if (measured === null || !covers) return;
    const { style } = document.documentElement;
    const tell = () => style.setProperty('--st-bar-height', `${measured.offsetHeight}px`);
    const sizes = new ResizeObserver(tell);
    sizes.observe(measured);
    tell();
    return () => {
      sizes.disconnect();
      style.removeProperty('--st-bar-height');
    };
  }, [bar, covers]);
}
