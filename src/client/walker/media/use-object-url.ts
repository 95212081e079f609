import { useEffect, useState } from 'react';
import type { SpotMedia } from '../../recorder/media-port.ts';

/** An address for an element to fetch the bytes at; null until the first picture is drawn. */
export function useObjectUrl({ id, bytes, mime }: SpotMedia): string | null {
  const [url, setUrl] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what lies under one id never changes, only the object read
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytes], { type: mime }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [id]);
  return url;
}
