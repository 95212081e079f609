import type { SliceKey } from '../../domain/heat/slices.ts';
import type { TextKey } from '../ui/text/texts.ts';

/** The second half of the sentence "Viser hvor folk går · om vinteren". */
const texts = {
  all: 'desk.slice.all',
  'season-winter': 'desk.slice.season-winter',
  'season-spring': 'desk.slice.season-spring',
  'season-summer': 'desk.slice.season-summer',
  'season-autumn': 'desk.slice.season-autumn',
  'part-night': 'desk.slice.part-night',
  'part-morning': 'desk.slice.part-morning',
  'part-day': 'desk.slice.part-day',
  'part-evening': 'desk.slice.part-evening',
  'week-weekday': 'desk.slice.week-weekday',
  'week-weekend': 'desk.slice.week-weekend',
  'aid-none': 'desk.slice.aid-none',
  'aid-stick': 'desk.slice.aid-stick',
  'aid-rollator': 'desk.slice.aid-rollator',
  'aid-wheelchair': 'desk.slice.aid-wheelchair',
  'aid-other': 'desk.slice.aid-other',
  'age-under-65': 'desk.slice.age-under-65',
  'age-65-74': 'desk.slice.age-65-74',
  'age-75-84': 'desk.slice.age-75-84',
  'age-85-plus': 'desk.slice.age-85-plus',
} as const satisfies Record<SliceKey, TextKey>;

/** null for a slice of a newer server that this page has no words for; it is then not offered. */
export function sliceText(slice: string): TextKey | null {
  return Object.hasOwn(texts, slice) ? texts[slice as SliceKey] : null;
}
