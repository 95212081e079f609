import type { ReactNode } from 'react';

export interface MapButtonProps {
  readonly word: string;
  readonly icon: ReactNode;
  readonly onPress: () => void;
}

/** A button of the map: a picture and its word, as high as `--target` says. */
export function MapButton({ word, icon, onPress }: MapButtonProps) {
  return (
    <button type="button" className="st-map__button" onClick={onPress}>
      {icon}
      <span>{word}</span>
    </button>
  );
}
