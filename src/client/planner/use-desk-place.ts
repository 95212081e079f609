import { useCallback, useSyncExternalStore } from 'react';
import { type DeskPlace, readDeskPlace, writeDeskPlace } from './desk-place.ts';

const movedEvent = 'desk-moved';

function subscribe(onMove: () => void): () => void {
  window.addEventListener('popstate', onMove);
  window.addEventListener(movedEvent, onMove);
  return () => {
    window.removeEventListener('popstate', onMove);
    window.removeEventListener(movedEvent, onMove);
  };
}

let lastQuery = '';
let lastPlace = readDeskPlace('');

/** The same object for the same address: useSyncExternalStore would otherwise draw without end. */
function currentPlace(): DeskPlace {
  const query = window.location.search;
  if (query !== lastQuery) {
    lastQuery = query;
    lastPlace = readDeskPlace(query);
  }
  return lastPlace;
}

export type MoveDesk = (changes: Partial<DeskPlace>, step?: 'step' | 'aside') => void;

/**
 * The place in the address, and the way to move. A `step` can be undone with the browser's back button; moving `aside`
 * (stepping through rows with the arrow keys) replaces the entry, so that back is not pressed forty times.
 */
export function useDeskPlace(): readonly [DeskPlace, MoveDesk] {
  const place = useSyncExternalStore(subscribe, currentPlace);
  const move = useCallback<MoveDesk>((changes, step = 'step') => {
    const target = window.location.pathname + writeDeskPlace({ ...currentPlace(), ...changes });
    if (target === window.location.pathname + window.location.search) return;
    if (step === 'step') window.history.pushState(null, '', target);
    else window.history.replaceState(null, '', target);
    window.dispatchEvent(new Event(movedEvent));
  }, []);
  return [place, move];
}
