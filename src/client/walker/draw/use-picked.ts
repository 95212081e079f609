import { useState } from 'react';
import { distanceMetres } from '../../../domain/geo/distance.ts';
import type { Position } from '../../../domain/geo/position.ts';

/** What the map's own arithmetic may be off by. */
const stillMetres = 0.1;

interface Picked {
  /** Under the cross-hair; null until the map has told. */
  readonly picked: Position | null;
  /** The middle of a view that nobody chose is no place. */
  readonly isChosen: boolean;
  readonly pick: (position: Position) => void;
}

/** `chosen`: the middle it begins with was chosen before. `onMoved` hears of each middle that was moved to by hand. */
export function usePicked(chosen = false, onMoved?: (position: Position) => void): Picked {
  const [picked, setPicked] = useState<Position | null>(null);
  const [isChosen, setChosen] = useState(chosen);
  const pick = (position: Position) => {
    if (picked !== null && distanceMetres(picked, position) > stillMetres) {
      setChosen(true);
      onMoved?.(position);
    }
    setPicked(position);
  };
  return { picked, isChosen, pick };
}
