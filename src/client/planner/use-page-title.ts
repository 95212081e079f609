import { useEffect } from 'react';

/** The tab says where one is; a planner has many open. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – Seniortråkk`;
  }, [title]);
}
