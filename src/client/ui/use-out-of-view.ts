import { type RefCallback, useEffect, useState } from 'react';

/** Less of it than this on the screen is not read in passing. */
const readableShare = 0.5;

/** Tells whether an element has left the screen; give it the ref. */
export function useOutOfView(): readonly [RefCallback<Element>, boolean] {
  const [element, setElement] = useState<Element | null>(null);
  const [outOfView, setOutOfView] = useState(false);
  useEffect(() => {
    if (element === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1);
        if (last !== undefined) setOutOfView(last.intersectionRatio < readableShare);
      },
      { threshold: readableShare },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return [setElement, outOfView];
}
