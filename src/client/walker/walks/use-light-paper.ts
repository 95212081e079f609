import { useEffect } from 'react';

/** While it is printed, the page has the colours of the day: paper is white, and a night's colours are pale on it. */
export function useLightPaper(): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    let before: string | undefined;
    const lay = () => {
      before = dataset.colorScheme;
      dataset.colorScheme = 'light';
    };
    const lift = () => {
      if (before !== undefined) dataset.colorScheme = before;
      before = undefined;
    };
    window.addEventListener('beforeprint', lay);
    window.addEventListener('afterprint', lift);
    return () => {
      window.removeEventListener('beforeprint', lay);
      window.removeEventListener('afterprint', lift);
      lift();
    };
  }, []);
}
