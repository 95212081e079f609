import { distanceMetres } from '../../../domain/geo/distance.ts';
import type { Position } from '../../../domain/geo/position.ts';
import type { Track } from '../../../domain/walk/track.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useText } from '../../ui/use-text.ts';
import { type AfterRoute, addressOf } from '../route.ts';
import { endsOf } from './ends-of.ts';

interface EndsLineProps {
  readonly route: AfterRoute;
  readonly walk: Track;
  /** What is sent of it. */
  readonly kept: Track;
}

/** A cut begins at a point of its own. */
const samePointMetres = 1;

const isSame = (a: Position | undefined, b: Position | undefined) =>
  a !== undefined && b !== undefined && distanceMetres(a, b) < samePointMetres;

/**
 * Which ends of the walk go along because of an answer about home, and the way back to it: a slip there shows where one lives.
 * An end that another walk protects does not go, whatever was answered.
 */
export function EndsLine({ route, walk, kept }: EndsLineProps) {
  const t = useText();
  const { startedAtHome, endedAtHome } = endsOf(route);
  const sendsStart = !startedAtHome && isSame(walk.segments[0]?.points[0], kept.segments[0]?.points[0]);
  const sendsEnd = !endedAtHome && isSame(walk.segments.at(-1)?.points.at(-1), kept.segments.at(-1)?.points.at(-1));
  if (!sendsStart && !sendsEnd) return null;
  const { startedElsewhere: _start, endedElsewhere: _end, ...unanswered } = route;
  const both = sendsStart && sendsEnd;
  return (
    <Notice
      action={<ButtonLink href={addressOf({ ...unanswered, step: 'start' })}>{t('after.ends.change')}</ButtonLink>}
    >
      <p>{t(both ? 'after.ends.both' : sendsStart ? 'after.ends.start' : 'after.ends.end')}</p>
    </Notice>
  );
}
