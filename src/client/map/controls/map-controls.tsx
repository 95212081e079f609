import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, Minus, Plus } from 'lucide-react';
import type { MapWords } from '../map-props.ts';
import { MapButton } from './map-button.tsx';

export interface MapControlsProps {
  readonly words: MapWords;
  readonly pan: boolean;
  readonly onZoom: (steps: number) => void;
  readonly onPan: (east: number, south: number) => void;
}

/** Everything a finger can do by dragging and pinching, as buttons: nobody must be able to drag (WCAG 2.5.7). */
export function MapControls({ words, pan, onZoom, onPan }: MapControlsProps) {
  return (
    <fieldset className="st-map__controls" aria-label={words.controls}>
      <MapButton word={words.zoomIn} icon={<Plus aria-hidden />} onPress={() => onZoom(1)} />
      <MapButton word={words.zoomOut} icon={<Minus aria-hidden />} onPress={() => onZoom(-1)} />
      {pan && (
        <>
          <MapButton word={words.panWest} icon={<ArrowLeft aria-hidden />} onPress={() => onPan(-1, 0)} />
          <MapButton word={words.panNorth} icon={<ArrowUp aria-hidden />} onPress={() => onPan(0, -1)} />
          <MapButton word={words.panSouth} icon={<ArrowDown aria-hidden />} onPress={() => onPan(0, 1)} />
          <MapButton word={words.panEast} icon={<ArrowRight aria-hidden />} onPress={() => onPan(1, 0)} />
        </>
      )}
    </fieldset>
  );
}
