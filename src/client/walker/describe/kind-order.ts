import { type SpotKind, spotKinds } from '../../../domain/spot/kinds.ts';
import type { Sentiment } from '../../../domain/spot/sentiment.ts';
import type { SpotRecord } from '../../recorder/walker-ports.ts';

/** Six pictures are seen at a glance; the rest wait behind "Flere". */
export const firstTiles = 6;

/** So many of the kinds someone used last come first; more would push the season's own out of the six. */
const recentFirst = 2;

/** In summer nobody looks for ice; it stays within reach behind "Flere". */
const winterOnly: ReadonlySet<SpotKind> = new Set(['ice', 'snow', 'gritted']);

/** November to March, as municipalities count the season of gritting. Month 1–12. */
export function isWinter(month: number): boolean {
  return month >= 11 || month <= 3;
}

/**
 * The kinds last used for this sentiment, the latest first. `exceptId` is the spot being described: its own choice must not
 * move the tiles under the thumb. "Something else" says nothing of what comes next.
 */
export function recentKinds(
  spots: readonly Pick<SpotRecord, 'id' | 'sentiment' | 'kind' | 'markedAtMs'>[],
  sentiment: Sentiment,
  exceptId: string,
): readonly SpotKind[] {
  const used = spots
    .filter((spot) => spot.sentiment === sentiment && spot.id !== exceptId)
    .sort((a, b) => b.markedAtMs - a.markedAtMs)
    .flatMap(({ kind }) => (kind === null || kind === 'other' ? [] : [kind]));
  return [...new Set(used)].slice(0, recentFirst);
}

/**
 * All kinds of a sentiment in the order of the tiles: ice and snow first in winter, last but `other` in summer; before them
 * the `recent` ones. All others keep their order, so that they are found where they were.
 */
export function kindOrder(sentiment: Sentiment, month: number, recent: readonly SpotKind[] = []): readonly SpotKind[] {
  const kinds: readonly SpotKind[] = spotKinds[sentiment];
  const first = recent.filter((kind) => kinds.includes(kind)).slice(0, recentFirst);
  const others = kinds.filter((kind) => !first.includes(kind));
  const seasonal = others.filter((kind) => winterOnly.has(kind));
  const rest = others.filter((kind) => !winterOnly.has(kind) && kind !== 'other');
  const other = others.filter((kind) => kind === 'other');
  return isWinter(month) ? [...first, ...seasonal, ...rest, ...other] : [...first, ...rest, ...seasonal, ...other];
}

/** Month 1–12 of the device's own calendar. */
export function monthOf(atMs: number): number {
  return Number(new Intl.DateTimeFormat('en', { month: 'numeric' }).format(atMs));
}
