import { Move, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { distanceMetres } from '../../../domain/geo/distance.ts';
import type { Position } from '../../../domain/geo/position.ts';
import type { DrawnPoint } from '../../../domain/walk/drawing.ts';
import { Button } from '../../ui/button.tsx';
import { formatDistance } from '../../ui/format.ts';
import { useLanguage, useText } from '../../ui/use-text.ts';
import { goTo } from '../use-route.ts';
import { usePointWords } from './use-point-words.ts';

interface DrawnPointsProps {
  readonly points: readonly DrawnPoint[];
  readonly onRemove: (at: number) => Promise<boolean>;
  /** Where the first of them stands, where it is not where a walk starts: on from there. */
  readonly start?: Position;
  readonly onMove?: (at: number) => void;
}

const toMove = (at: number) => goTo({ at: 'draw', step: 'move', point: at });

/** The line in words: where each point is, and how far from the one before. */
export function DrawnPoints({ points, onRemove, start, onMove = toMove }: DrawnPointsProps) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = async (at: number) => {
    // The button goes with its point: the keyboard must not be left on nothing.
    if (await onRemove(at)) heading.current?.focus({ preventScroll: true });
  };
  return (
    <section className="st-stack">
      <h2 ref={heading} tabIndex={-1} className="st-subtitle">
        {t('draw.points')}
      </h2>
      {points.length === 0 ? <p>{t('draw.points.none')}</p> : null}
      <ol className="st-rows">
        {points.map((point, at) => (
          <Point
            // biome-ignore lint/suspicious/noArrayIndexKey: a walk may come by one place twice, and only its number tells a point
            key={at}
            point={point}
            at={at}
            before={points[at - 1] ?? start}
            onMove={() => onMove(at)}
            onRemove={() => remove(at)}
          />
        ))}
      </ol>
    </section>
  );
}

interface PointProps {
  readonly point: DrawnPoint;
  readonly at: number;
  readonly before: Position | undefined;
  readonly onMove: () => void;
  readonly onRemove: () => Promise<void>;
}

/** Distances are told in tens: two points are never 0 m apart. */
const leastToldMetres = 10;

function Point({ point, at, before, onMove, onRemove }: PointProps) {
  const t = useText();
  const language = useLanguage();
  const words = usePointWords(point, at);
  const number = at + 1;
  return (
    <li className="st-card st-stack">
      <p className="st-row-words">
        <strong>{words ?? t('draw.point', { number })}</strong>
        <span className="st-soft">
          {before === undefined
            ? t('draw.point.start')
            : t('draw.point.further', {
                length: formatDistance(Math.max(leastToldMetres, distanceMetres(before, point)), language),
              })}
        </span>
      </p>
      <div className="st-pair st-drawn-acts">
        <Button icon={<Move aria-hidden="true" />} aria-label={t('draw.move.title', { number })} onClick={onMove}>
          {t('draw.move')}
        </Button>
        <Button icon={<Trash2 aria-hidden="true" />} aria-label={t('draw.remove.label', { number })} onClick={onRemove}>
          {t('draw.remove')}
        </Button>
      </div>
    </li>
  );
}
