import type { ReactNode } from 'react';

export interface TileProps {
  readonly picture: ReactNode;
  readonly word: string;
  readonly chosen?: boolean;
  readonly onChoose: () => void;
}

/** A picture with its word, to choose with a thumb. */
export function Tile({ picture, word, chosen, onChoose }: TileProps) {
  return (
    <button type="button" className="st-tile" aria-pressed={chosen ?? false} onClick={onChoose}>
      {picture}
      <span>{word}</span>
    </button>
  );
}

export function Tiles({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <fieldset className="st-tiles">
      <legend className="st-hidden">{label}</legend>
      {children}
    </fieldset>
  );
}
