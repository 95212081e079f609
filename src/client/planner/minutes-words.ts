import { minutesClasses } from '../../domain/heat/minutes-class.ts';
import type { Translate } from '../ui/use-text.ts';

/** "5–9 min": a class of typical minutes, given by its lowest number. */
export function minutesWords(t: Translate, from: number): string {
  const next = minutesClasses.find((other) => other > from);
  return next === undefined ? t('desk.minutes.more', { from }) : t('desk.minutes.range', { from, to: next - 1 });
}
