import { useState } from 'react';
import type { Position } from '../../../domain/geo/position.ts';
import type { DrawnPoint } from '../../../domain/walk/drawing.ts';
import type { MapContent } from '../../map/map-props.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { useText } from '../../ui/use-text.ts';
import { MapPanel } from '../map-panel.tsx';
import { PenTrouble } from './pen-trouble.tsx';
import type { Pen } from './use-pen.ts';
import { usePointWords } from './use-point-words.ts';

interface MovePointProps {
  /** What lies on the map, the point where it was. */
  readonly content: Pick<MapContent, 'track' | 'points'>;
  /** The point of this index, from 0. */
  readonly at: number;
  readonly from: DrawnPoint;
  readonly pen: Pen;
  readonly onDone: () => void;
}

/** "Flytt punkt 2": the cross-hair stands on it; the map is moved, or the right place is pressed. */
export function MovePoint({ content, at, from, pen, onDone }: MovePointProps) {
  const t = useText();
  const words = usePointWords(from, at);
  const [picked, setPicked] = useState<Position | null>(null);
  const [view] = useState({ centre: from, zoom: 17 });
  const [isRefused, setRefused] = useState(false);
  const set = async () => {
    if (picked === null || (await pen.move(at, picked))) onDone();
    else setRefused(true);
  };
  return (
    <Page className="st-drawing" title={t('draw.move.title', { number: at + 1 })}>
      {words === null ? null : (
        <p>
          <strong>{words}</strong>
        </p>
      )}
      <p>{t('draw.move.how')}</p>
      <MapPanel
        label={t('draw.move.map')}
        view={view}
        picking
        note={(isRefused && pen.said) || t('draw.move.cross-hair')}
        onPick={setPicked}
        answer={
          <Button look="strong" size="main" wide onClick={set}>
            {t('draw.move.set')}
          </Button>
        }
        {...content}
      />
      <p role="status" className="st-hidden">
        {isRefused ? pen.said : ''}
      </p>
      <PenTrouble pen={pen} />
      <Button wide look="quiet" onClick={onDone}>
        {t('draw.move.keep')}
      </Button>
    </Page>
  );
}
