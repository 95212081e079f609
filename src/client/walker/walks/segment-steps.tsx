import { Footprints } from 'lucide-react';
import { lengthMetres } from '../../../domain/geo/length.ts';
import type { Segment } from '../../../domain/walk/track.ts';
import { formatClock, formatDistance } from '../../ui/format.ts';
import type { Language } from '../../ui/text/load-texts.ts';
import { type Translate, useLanguage, useText } from '../../ui/use-text.ts';

function segmentWords(segment: Segment, language: Language, t: Translate): string {
  const length = formatDistance(lengthMetres(segment.points), language);
  if (segment.movement === 'ride') return t('walk.list.ride', { length });
  const first = segment.points[0]?.atMs ?? null;
  const last = segment.points.at(-1)?.atMs ?? null;
  if (first === null || last === null) return t('walk.list.untimed', { length });
  return t('walk.list.timed', { length, from: formatClock(first, language), to: formatClock(last, language) });
}

/** A walk where no street has a name: each stretch with its length and times, and that something lies between them. */
export function SegmentSteps({ segments }: { readonly segments: readonly Segment[] }) {
  const t = useText();
  const language = useLanguage();
  return (
    <ol className="st-steps">
      {segments.map((segment, index) => (
        // A track's stretches have no names; their order is what they are.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <li key={index}>
          <Footprints aria-hidden="true" />
          <span>
            {segmentWords(segment, language, t)}
            {index < segments.length - 1 ? <em className="st-soft"> {t('walk.list.gap')}</em> : null}
          </span>
        </li>
      ))}
    </ol>
  );
}
