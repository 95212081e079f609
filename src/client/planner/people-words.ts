import { peopleClasses } from '../../domain/heat/people-class.ts';
import type { Translate } from '../ui/use-text.ts';

/** "15–24", or "100 eller flere" for the last class. The lowest number never stands alone: it would look exact. */
export function peopleWords(t: Translate, from: number, k: number): string {
  const next = peopleClasses(k).find((other) => other > from);
  return next === undefined ? t('desk.people.more', { from }) : t('desk.people.range', { from, to: next - 1 });
}
