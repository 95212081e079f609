import { useEffect, useState } from 'react';

/**
 * Reads once, and again when `key` changes; undefined until the first answer is here. The last answer stays on the screen
 * while the next is read, so that a screen does not blink at every change.
 */
export function useLoaded<T>(key: string, read: () => Promise<T>): T | undefined {
  const [value, setValue] = useState<T>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what is read; a new function must not read again
  useEffect(() => {
    let wanted = true;
    read().then((answer) => {
      if (wanted) setValue(answer);
    });
    return () => {
      wanted = false;
    };
  }, [key]);
  return value;
}
