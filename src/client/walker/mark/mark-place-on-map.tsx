import { useState } from 'react';
import type { Position } from '../../../domain/geo/position.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { useText } from '../../ui/use-text.ts';
import { MapPanel } from '../map-panel.tsx';
import { useLive, usePorts } from '../ports-context.tsx';

interface MarkPlaceOnMapProps {
  readonly near: Position | null;
  readonly onBack: () => void;
  readonly onPlace: (position: Position) => void;
}

/** Where the map opens when nothing is known: the middle of Norway's towns is no use, so the whole south is shown. */
const wholeSouth = { south: 58, west: 5, north: 63.6, east: 12 } as const;

/** "Er det her?" The place is the middle of the map; the map is moved by touch, by its buttons, or by a tap. */
export function MarkPlaceOnMap({ near, onBack, onPlace }: MarkPlaceOnMapProps) {
  const t = useText();
  const centre = useLive(usePorts().membership.campaign)?.centre;
  const [picked, setPicked] = useState<Position | null>(near);
  // The view is where the map starts; what is picked since must not move it again.
  const [view] = useState(() => {
    if (near !== null) return { centre: near, zoom: 17 };
    return centre === undefined ? { bounds: wholeSouth } : { centre, zoom: 14 };
  });
  return (
    <Page title={t(near === null ? 'mark.place.choose' : 'mark.place.ask')}>
      <p>{t('mark.place.how')}</p>
      <MapPanel tall label={t('mark.place.map')} view={view} picking onPick={setPicked} />
      <div className="st-stack">
        <Button
          look="strong"
          size="main"
          wide
          disabled={picked === null}
          onClick={() => (picked === null ? undefined : onPlace(picked))}
        >
          {t('mark.place.yes')}
        </Button>
        <Button wide look="quiet" onClick={onBack}>
          {t('app.back')}
        </Button>
      </div>
    </Page>
  );
}
