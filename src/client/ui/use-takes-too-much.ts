import { type RefObject, useLayoutEffect, useState } from 'react';

/** A bar that covers more of the screen than this leaves too little to read: large text, a low window, a phone lying down. */
const mostShare = 0.25;

/** Whether an element is higher than a quarter of the window; measured anew when either changes. */
export function useTakesTooMuch(element: RefObject<HTMLElement | null>): boolean {
  const [tooMuch, setTooMuch] = useState(false);
  useLayoutEffect(() => {
    const measured = element.current;
    if (measured === null) return;
    const look = () => setTooMuch(measured.offsetHeight > window.innerHeight * mostShare);
    const sizes = new ResizeObserver(look);
    sizes.observe(measured);
    window.addEventListener('resize', look);
    look();
    return () => {
      sizes.disconnect();
      window.removeEventListener('resize', look);
    };
  }, [element]);
  return tooMuch;
}
