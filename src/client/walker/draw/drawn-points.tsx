import { Move, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { distanceMetres } from '../../../domain/geo/distance.ts';
import type { DrawnPoint } from '../../../domain/walk/drawing.ts';
import { Button } from '../../ui/button.tsx';
import { formatDistance } from '../../ui/format.ts';
import { useLanguage, useText } from '../../ui/use-text.ts';
import { goTo } from '../use-route.ts';
import { usePointWords } from './use-point-words.ts';

interface DrawnPointsProps {
  readonly points: readonly DrawnPoint[];
  readonly onRemove: (at: number) => Promise<boolean>;
}

/** The line in words: where each point is, and how far from the one before. */
export function DrawnPoints({ points, onRemove }: DrawnPointsProps) {
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
          // A walk may come by the same place twice: only its number tells a point from another.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <Point key={at} point={point} at={at} before={points[at - 1]} onRemove={() => remove(at)} />
        ))}
      </ol>
    </section>
  );
}

interface PointProps {
  readonly point: DrawnPoint;
  readonly at: number;
  readonly before: DrawnPoint | undefined;
  readonly onRemove: () => Promise<void>;
}

/** Distances are told in tens: two points are never 0 m apart. */
const leastToldMetres = 10;

function Point({ point, at, before, onRemove }: PointProps) {
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
        <Button
          icon={<Move aria-hidden="true" />}
          aria-label={t('draw.move.title', { number })}
          onClick={() => goTo({ at: 'draw', step: 'move', point: at })}
        >
          {t('draw.move')}
        </Button>
        <Button icon={<Trash2 aria-hidden="true" />} aria-label={t('draw.remove.label', { number })} onClick={onRemove}>
          {t('draw.remove')}
        </Button>
      </div>
    </li>
  );
}
