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

export function usePicked(): Picked {
  const [picked, setPicked] = useState<Position | null>(null);
  const [isChosen, setChosen] = useState(false);
  const pick = (position: Position) => {
    if (picked !== null && distanceMetres(picked, position) > stillMetres) setChosen(true);
    setPicked(position);
  };
  return { picked, isChosen, pick };
}
