import type { StrokeFailure } from '../../../domain/walk/drawing.ts';
import type { TextKey } from '../../ui/text/texts.ts';

/** Why a press changed nothing: short, for it stands on the map. */
export const strokeTexts = {
  same: 'draw.failure.same',
  'too-far': 'draw.failure.too-far',
  gone: 'draw.failure.gone',
  'too-short': 'draw.failure.too-short',
  'no-points': 'mend.failure.no-points',
} as const satisfies Record<StrokeFailure | 'too-short' | 'no-points', TextKey>;
