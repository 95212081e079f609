import { type Season, seasons } from '../../domain/heat/season.ts';
import { sentiments } from '../../domain/spot/sentiment.ts';
import type { DeskMark, HeatLayer } from '../../protocol/snapshot.ts';

/** What the sentence over the map says that the marks cannot follow: a mark tells its season, no time and no person. */
export type BeyondMarks = 'time' | 'person' | null;

/** Marks that the sentence "Viser hvor det er vanskelig · om vinteren" is true of: by layer, and by season if it has one. */
export function marksOnMap(marks: readonly DeskMark[], layer: HeatLayer, slice: string): readonly DeskMark[] {
  const sentiment = sentiments.find((one) => one === layer);
  const season = seasonOf(slice);
  return marks.filter(
    ({ mark, moderation }) =>
      moderation === 'approved' &&
      (sentiment === undefined || mark.sentiment === sentiment) &&
      (season === undefined || mark.season === season),
  );
}

export function beyondMarks(slice: string): BeyondMarks {
  if (slice === 'all' || seasonOf(slice) !== undefined) return null;
  return slice.startsWith('aid-') || slice.startsWith('age-') ? 'person' : 'time';
}

function seasonOf(slice: string): Season | undefined {
  return seasons.find((season) => slice === `season-${season}`);
}
