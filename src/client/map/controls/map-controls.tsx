import type { MapWords } from '../map-props.ts';
import { ControlIcon } from './control-icon.tsx';
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
      <MapButton word={words.zoomIn} icon={<ControlIcon name="plus" />} onPress={() => onZoom(1)} />
      <MapButton word={words.zoomOut} icon={<ControlIcon name="minus" />} onPress={() => onZoom(-1)} />
      {pan && (
        <>
          <MapButton word={words.panWest} icon={<ControlIcon name="west" />} onPress={() => onPan(-1, 0)} />
          <MapButton word={words.panNorth} icon={<ControlIcon name="north" />} onPress={() => onPan(0, -1)} />
          <MapButton word={words.panSouth} icon={<ControlIcon name="south" />} onPress={() => onPan(0, 1)} />
          <MapButton word={words.panEast} icon={<ControlIcon name="east" />} onPress={() => onPan(1, 0)} />
        </>
      )}
    </fieldset>
  );
}
