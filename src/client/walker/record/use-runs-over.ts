import { type RefObject, useLayoutEffect, useState } from 'react';

/**
 * Whether an element ends below the window when the page is not scrolled. Once it does it is so until the window
 * changes: what comes and goes inside must not shift the buttons there and back.
 */
export function useRunsOver(element: RefObject<HTMLElement | null>): boolean {
  const [over, setOver] = useState(false);
  useLayoutEffect(() => {
    const measured = element.current;
    if (measured === null) return;
    const runsOver = () => measured.getBoundingClientRect().bottom + window.scrollY > window.innerHeight;
    // Turned about under a keyboard it would have no next button: Tab leads past what has moved before it.
    const isTabbedIn = () => measured.querySelector(':focus-visible') !== null;
    const look = () => setOver((before) => before || (runsOver() && !isTabbedIn()));
    const lookAnew = () => setOver(runsOver());
    const sizes = new ResizeObserver(look);
    sizes.observe(measured);
    window.addEventListener('resize', lookAnew);
    lookAnew();
    return () => {
      sizes.disconnect();
      window.removeEventListener('resize', lookAnew);
    };
  }, [element]);
  return over;
}
