import { useCallback, useState } from 'react';

/**
 * Hands a fault from an event or a promise to the nearest guard, as if drawing had failed: otherwise the screen would
 * wait for ever for an answer that does not come.
 */
export function useCrash(): (error: unknown) => void {
  const [, setState] = useState<null>(null);
  return useCallback((error: unknown) => {
    setState(() => {
      throw error;
    });
  }, []);
}
