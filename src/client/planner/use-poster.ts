import { useCallback, useEffect, useState } from 'react';

/** Prints the page with the poster on it and nothing else; afterwards, and by the browser's own menu, it is the page again. */
export function usePoster() {
  const [request, setRequest] = useState(0);
  useEffect(() => {
    if (request === 0) return;
    const over = () => setRequest(0);
    window.addEventListener('afterprint', over);
    window.print();
    return () => window.removeEventListener('afterprint', over);
  }, [request]);
  // Counted: a browser that never says that it has printed must print a second time too.
  const print = useCallback(() => setRequest((n) => n + 1), []);
  return { isOnPaper: request > 0, print };
}
