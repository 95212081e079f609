import { gapsBefore } from '../../../domain/walk/gap.ts';
import type { Track } from '../../../domain/walk/track.ts';
import type { TextKey } from '../../ui/text/texts.ts';
import { useText } from '../../ui/use-text.ts';

type Line = 'seen' | 'mended' | 'gap' | 'withheld';

const words = {
  seen: 'walk.legend.seen',
  mended: 'walk.legend.mended',
  gap: 'walk.legend.gap',
  withheld: 'walk.legend.withheld',
} as const satisfies Record<Line, TextKey>;

interface LineLegendProps {
  readonly track: Track;
  /** Some of the walk lies grey beside the track. */
  readonly withheld?: boolean;
}

/** What each kind of line on the map says; nothing where there is only one. */
export function LineLegend({ track: { segments }, withheld = false }: LineLegendProps) {
  const t = useText();
  const lines: readonly Line[] = [
    ...(segments.some(({ origin }) => origin !== 'mended') ? (['seen'] as const) : []),
    ...(segments.some(({ origin }) => origin === 'mended') ? (['mended'] as const) : []),
    ...(gapsBefore(segments, []).some((gap) => gap !== null) ? (['gap'] as const) : []),
    ...(withheld ? (['withheld'] as const) : []),
  ];
  if (lines.length < 2) return null;
  return (
    <ul className="st-line-legend" aria-label={t('walk.legend')}>
      {lines.map((line) => (
        <li key={line}>
          <span data-line={line} aria-hidden="true" />
          {t(words[line])}
        </li>
      ))}
    </ul>
  );
}
