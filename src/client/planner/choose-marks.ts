import type { DeskMark, Moderation } from '../../protocol/snapshot.ts';
import type { MarkFilter } from './desk-place.ts';

/**
 * The marks a filter shows. One that was decided just now stays in sight under the filter it was decided in: the next
 * must not jump under the pressing finger, and a slip can be taken back where it happened.
 */
export function chooseMarks(
  marks: readonly DeskMark[],
  filter: MarkFilter,
  decidedHere: ReadonlySet<string>,
): readonly DeskMark[] {
  return marks.filter(({ id, moderation }) => filter === 'all' || moderation === filter || decidedHere.has(id));
}

export function countMarks(marks: readonly DeskMark[]): Record<MarkFilter, number> {
  const having = (wanted: Moderation) => marks.filter(({ moderation }) => moderation === wanted).length;
  return {
    waiting: having('waiting'),
    approved: having('approved'),
    rejected: having('rejected'),
    all: marks.length,
  };
}
