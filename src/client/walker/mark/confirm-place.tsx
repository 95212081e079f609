import type { Position } from '../../../domain/geo/position.ts';
import { Question } from '../../ui/question.tsx';
import { useText } from '../../ui/use-text.ts';
import { MapPanel } from '../map-panel.tsx';

interface ConfirmPlaceProps {
  readonly position: Position;
  readonly onYes: () => void;
  /** It is near, but not there. */
  readonly onMove: () => void;
}

/** "Er det her?" with a picture: who stands there only says yes, and nobody moves a map who need not. */
export function ConfirmPlace({ position, onYes, onMove }: ConfirmPlaceProps) {
  const t = useText();
  return (
    <Question
      title={t('mark.place.ask')}
      answers={[
        { word: t('mark.confirm.yes'), look: 'strong', onGive: onYes },
        { word: t('mark.confirm.move'), onGive: onMove },
      ]}
    >
      <MapPanel still label={t('mark.confirm.map')} view={{ centre: position, zoom: 17 }} here={position} />
    </Question>
  );
}
