import type { Position } from '../../../domain/geo/position.ts';
import type { FoundPlace } from '../../../domain/geo/search-names.ts';
import { formatName } from '../../ui/format.ts';
import { Question } from '../../ui/question.tsx';
import { useLanguage, useText } from '../../ui/use-text.ts';
import { MapPanel } from '../map-panel.tsx';
import { useNameNear } from '../places/use-name-near.ts';

interface ConfirmPlaceProps {
  readonly position: Position;
  /** What it was found by the name of; null where the phone says that one stands. Of a street: somewhere in it. */
  readonly foundAs: FoundPlace['kind'] | null;
  readonly onYes: () => void;
  /** It is near, but not there. */
  readonly onMove: () => void;
  readonly onBack: () => void;
}

/** "Er det her?" with a picture: who stands there only says yes, and nobody moves a map who need not. */
export function ConfirmPlace({ position, foundAs, onYes, onMove, onBack }: ConfirmPlaceProps) {
  const t = useText();
  const language = useLanguage();
  const near = useNameNear(position);
  const name = near?.at ?? near?.area ?? null;
  return (
    <Question
      title={t('mark.place.ask')}
      answers={[
        { word: t('mark.confirm.yes'), look: 'strong', onGive: onYes },
        { word: t(foundAs === 'street' ? 'mark.confirm.move-in-street' : 'mark.confirm.move'), onGive: onMove },
        { word: t('app.back'), look: 'quiet', onGive: onBack },
      ]}
    >
      {name === null ? null : <p>{t('mark.confirm.near', { name: formatName(name, language) })}</p>}
      <MapPanel
        still
        label={t('mark.confirm.map')}
        noMapHere={foundAs === null ? 'mark.confirm.no-map' : 'mark.confirm.no-map-found'}
        view={{ centre: position, zoom: 17 }}
        here={position}
      />
    </Question>
  );
}
