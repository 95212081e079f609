import { Footprints } from 'lucide-react';
import { Fragment } from 'react';
import { distanceMetres } from '../../../domain/geo/distance.ts';
import { lengthMetres } from '../../../domain/geo/length.ts';
import { type Gap, gapMs, gapsBefore } from '../../../domain/walk/gap.ts';
import type { Segment } from '../../../domain/walk/track.ts';
import type { WalkDetails } from '../../recorder/walker-ports.ts';
import { formatClock, formatDistance } from '../../ui/format.ts';
import type { Language } from '../../ui/text/load-texts.ts';
import { type Translate, useLanguage, useText } from '../../ui/use-text.ts';
import { WalkStepRow } from './walk-step-row.tsx';
import { mendedSteps } from './walk-steps.ts';

function segmentWords(segment: Segment, language: Language, t: Translate): string {
  const length = formatDistance(lengthMetres(segment.points), language);
  if (segment.movement === 'ride') return t('walk.list.ride', { length });
  const first = segment.points[0]?.atMs ?? null;
  const last = segment.points.at(-1)?.atMs ?? null;
  if (first === null || last === null) return t('walk.list.untimed', { length });
  return t('walk.list.timed', { length, from: formatClock(first, language), to: formatClock(last, language) });
}

/** A walk where no street has a name: each stretch with its length and times, and why something is missing between them. */
export function SegmentSteps({ walk }: { readonly walk: Pick<WalkDetails, 'track' | 'gaps' | 'mending' | 'endGaps'> }) {
  const t = useText();
  const language = useLanguage();
  const { segments } = walk.track;
  const gaps = gapsBefore(segments, walk.gaps);
  const mended = mendedSteps(segments, walk.mending);
  const { before, after } = walk.endGaps;
  return (
    <ol className="st-steps">
      {before === null ? null : <WalkStepRow step={{ kind: 'missing', end: 'start', gap: before }} />}
      {segments.map((segment, index) => (
        // A track's stretches have no names; their order is what they are.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Fragment key={index}>
          <GapBefore gap={gaps[index] ?? null} />
          {mended[index] === undefined ? (
            <li>
              <Footprints aria-hidden="true" />
              <span>{segmentWords(segment, language, t)}</span>
            </li>
          ) : (
            <WalkStepRow step={mended[index]} />
          )}
        </Fragment>
      ))}
      {after === null ? null : <WalkStepRow step={{ kind: 'missing', end: 'end', gap: after }} />}
    </ol>
  );
}

function GapBefore({ gap }: { readonly gap: Gap | null }) {
  if (gap === null) return null;
  const metres = distanceMetres(gap.from, gap.to);
  return <WalkStepRow step={{ kind: 'gap', cause: gap.cause, ms: gapMs(gap), metres }} />;
}
