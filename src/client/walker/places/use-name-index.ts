import { useEffect, useState } from 'react';
import type { NameIndex } from '../../../domain/geo/search-names.ts';
import type { SearchArea } from '../../recorder/place-names-port.ts';
import { usePorts } from '../ports-context.tsx';

export type IndexState =
  | { readonly phase: 'reading'; readonly share: number }
  | { readonly phase: 'ready'; readonly index: NameIndex }
  | { readonly phase: 'failed' };

/** Reads the names around there once, and again on `again`. */
export function useNameIndex(where: SearchArea): { readonly state: IndexState; readonly again: () => void } {
  const { places } = usePorts();
  const [round, setRound] = useState(0);
  const [state, setState] = useState<IndexState>({ phase: 'reading', share: 0 });
  const key = JSON.stringify(where);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says where; a new object of the same places must not read again
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    setState({ phase: 'reading', share: 0 });
    const tell = (share: number) => {
      if (!signal.aborted) setState({ phase: 'reading', share });
    };
    void places.indexAround(where, signal, tell).then((index) => {
      if (!signal.aborted) setState(index === null ? { phase: 'failed' } : { phase: 'ready', index });
    });
    return () => leaving.abort();
  }, [places, key, round]);
  return { state, again: () => setRound((now) => now + 1) };
}
