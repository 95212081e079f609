import { List as ListIcon } from 'lucide-react';
import { useState } from 'react';
import type { Position } from '../../../domain/geo/position.ts';
import { type Drawing, drawnMetres } from '../../../domain/walk/drawing.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { formatDistance } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { useLanguage, useText } from '../../ui/use-text.ts';
import { MapPanel } from '../map-panel.tsx';
import { wholeSouth } from '../places/whole-south.ts';
import { addressOf } from '../route.ts';
import { DrawTools } from './draw-tools.tsx';
import { DrawnPoints } from './drawn-points.tsx';
import { PenTrouble } from './pen-trouble.tsx';
import { useDrawnContent } from './use-drawn-content.ts';
import type { Pen } from './use-pen.ts';
import { usePicked } from './use-picked.ts';

interface DrawMapProps {
  readonly drawing: Drawing;
  /** Where it is drawn on; null: nowhere yet. */
  readonly near: Position | null;
  /** Where the map opens before there is a point; null: nobody knows. */
  readonly centre: Position | null;
  readonly pen: Pen;
  /** Where the map was moved to by hand. */
  readonly onMiddle: (position: Position) => void;
  /** null: there is no map with names to search. */
  readonly onSearch: (() => void) | null;
}

/** The map to draw on by taps, or by its buttons and one more; the list below says and does the same. */
export function DrawMap({ drawing, near, centre, pen, onMiddle, onSearch }: DrawMapProps) {
  const t = useText();
  const content = useDrawnContent(drawing);
  const [hasMap, setHasMap] = useState(true);
  // Come back to where it was moved to by hand, it is a place that somebody chose.
  const { picked, isChosen, pick } = usePicked(near !== null, onMiddle);
  // The view is where the map starts; the points drawn since must not move it again.
  const [view] = useState(() => {
    if (near !== null) return { centre: near, zoom: 16 };
    return centre === null ? { bounds: wholeSouth } : { centre, zoom: 15 };
  });
  return (
    <Page
      className="st-drawing"
      title={t('draw.title')}
      {...(drawing.people === undefined ? {} : { above: t('group.people', { count: drawing.people }) })}
      back={<BackLink href={addressOf({ at: 'walks' })} word={t('walks.title')} />}
    >
      <p>{t('draw.how')}</p>
      <MapPanel
        label={t('draw.map')}
        view={view}
        picking
        note={pen.said || t('draw.cross-hair')}
        onPick={pick}
        onTap={(position) => void pen.add(position)}
        onBase={setHasMap}
        answer={
          <DrawTools
            pen={pen}
            picked={isChosen || drawing.points.length > 0 ? picked : null}
            strokes={drawing.strokes.length}
          />
        }
        {...content}
      />
      <p role="status" className="st-hidden">
        {pen.said}
      </p>
      <PenTrouble pen={pen} />
      {onSearch === null ? null : (
        <Button wide icon={<ListIcon aria-hidden="true" />} onClick={onSearch}>
          {t('draw.near.title')}
        </Button>
      )}
      {hasMap ? null : (
        <Notice tone="trouble" live>
          <p>{t('draw.no-map')}</p>
        </Notice>
      )}
      <p>{t('draw.how.buttons')}</p>
      <p>
        <SoFar drawing={drawing} />
      </p>
      <DrawnPoints points={drawing.points} onRemove={pen.remove} />
      <p className="st-soft">{t('draw.kept')}</p>
      {drawing.points.length === 0 && drawing.people === undefined ? null : (
        <ButtonLink wide look="quiet" href={addressOf({ at: 'draw', step: 'drop' })}>
          {t('draw.drop')}
        </ButtonLink>
      )}
    </Page>
  );
}

function SoFar({ drawing }: { readonly drawing: Drawing }) {
  const t = useText();
  const language = useLanguage();
  if (drawing.points.length < 2) return t(drawing.points.length === 0 ? 'draw.so-far.none' : 'draw.so-far.one');
  return t('draw.so-far', { length: formatDistance(drawnMetres(drawing), language) });
}
