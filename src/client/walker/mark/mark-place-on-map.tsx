import { type ReactNode, useState } from 'react';
import type { Position } from '../../../domain/geo/position.ts';
import type { Track } from '../../../domain/walk/track.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { useText } from '../../ui/use-text.ts';
import { MapPanel } from '../map-panel.tsx';
import { wholeSouth } from '../places/whole-south.ts';
import { useLive, usePorts } from '../ports-context.tsx';

interface MarkPlaceOnMapProps {
  /** Where it seems to be: "Er det her?" can be answered at once. */
  readonly near: Position | null;
  /** Where the map opens when there is no such place. */
  readonly around?: Position | null;
  /** Drawn to find the place by. */
  readonly track?: Track;
  readonly backWord?: string;
  /** What the place is of. */
  readonly children?: ReactNode;
  readonly onBack: () => void;
  readonly onPlace: (position: Position) => void;
  /** Goes on without a place, where there is no map to show it on; absent where that says nothing new. */
  readonly onLater?: () => void;
}

/** A tenth of a metre, in degrees: what the map's own arithmetic may be off by. */
const stillDegrees = 1e-6;

const isSame = (a: Position, b: Position) =>
  Math.abs(a.lat - b.lat) < stillDegrees && Math.abs(a.lng - b.lng) < stillDegrees;

/** "Er det her?" The place is the middle of the map; the map is moved by touch, by its buttons, or by a tap. */
export function MarkPlaceOnMap(props: MarkPlaceOnMapProps) {
  const { near, around = null, track, backWord, children, onBack, onPlace, onLater } = props;
  const t = useText();
  const centre = useLive(usePorts().membership.campaign)?.centre;
  const [first, setFirst] = useState<Position | null>(null);
  const [picked, setPicked] = useState<Position | null>(null);
  const [hasMap, setHasMap] = useState(true);
  const [tooEarly, setTooEarly] = useState(false);
  // The view is where the map starts; what is picked since must not move it again.
  const [view] = useState(() => {
    if (near !== null) return { centre: near, zoom: 17 };
    if (around !== null) return { centre: around, zoom: 16 };
    return centre === undefined ? { bounds: wholeSouth } : { centre, zoom: 14 };
  });
  const pick = (position: Position) => {
    setFirst((known) => known ?? position);
    setPicked(position);
    setTooEarly(false);
  };
  // The middle of a view that nobody chose is no place.
  const chosen = picked !== null && first !== null && !isSame(picked, first) ? picked : near;
  const laterIsBest = !hasMap && onLater !== undefined;
  const how = <p>{t('mark.place.how')}</p>;
  const place = (
    <Button
      look={laterIsBest ? 'plain' : 'strong'}
      size="main"
      wide
      onClick={() => (chosen === null ? setTooEarly(true) : onPlace(chosen))}
    >
      {t('mark.place.yes')}
    </Button>
  );
  // The best answer is first: with more above it, it lay below the fold of a small phone.
  const answer = (
    <div className="st-stack">
      {tooEarly && chosen === null ? (
        <Notice live>
          <p>{t('mark.place.move-first')}</p>
        </Notice>
      ) : null}
      {laterIsBest ? (
        <Button look="strong" size="main" wide onClick={onLater}>
          {t('mark.place.later')}
        </Button>
      ) : (
        place
      )}
      {hasMap ? null : (
        <Notice tone="trouble" live>
          <p>{t(onLater ? 'mark.place.no-map' : 'mark.place.no-map-move')}</p>
        </Notice>
      )}
      {laterIsBest ? place : null}
      {children === undefined ? null : how}
    </div>
  );
  return (
    <Page title={t(near === null ? 'mark.place.choose' : 'mark.place.ask')}>
      {children}
      {children === undefined ? how : null}
      <MapPanel
        tall
        label={t('mark.place.map')}
        view={view}
        picking
        onPick={pick}
        onBase={setHasMap}
        answer={answer}
        {...(track === undefined ? {} : { track })}
      />
      <Button wide look="quiet" onClick={onBack}>
        {backWord ?? t('app.back')}
      </Button>
    </Page>
  );
}
