import { type SpotKind, spotKinds } from '../../../domain/spot/kinds.ts';
import type { Sentiment } from '../../../domain/spot/sentiment.ts';

/** Six pictures are seen at a glance; the rest wait behind "Flere". */
export const firstTiles = 6;

/** In summer nobody looks for ice; it stays within reach behind "Flere". */
const winterOnly: ReadonlySet<SpotKind> = new Set(['ice', 'snow', 'gritted']);

/** November to March, as municipalities count the season of gritting. Month 1–12. */
export function isWinter(month: number): boolean {
  return month >= 11 || month <= 3;
}

/** All kinds of a sentiment in the order of the tiles: ice and snow first in winter, last but `other` in summer. */
export function kindOrder(sentiment: Sentiment, month: number): readonly SpotKind[] {
  const kinds: readonly SpotKind[] = spotKinds[sentiment];
  const seasonal = kinds.filter((kind) => winterOnly.has(kind));
  const rest = kinds.filter((kind) => !winterOnly.has(kind) && kind !== 'other');
  const other = kinds.filter((kind) => kind === 'other');
  return isWinter(month) ? [...seasonal, ...rest, ...other] : [...rest, ...seasonal, ...other];
}

/** Month 1–12 of the device's own calendar. */
export function monthOf(atMs: number): number {
  return Number(new Intl.DateTimeFormat('en', { month: 'numeric' }).format(atMs));
}
