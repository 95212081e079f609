import type { MendWay } from '../../../domain/walk/mend.ts';
import type { TextKey } from '../../ui/text/texts.ts';

/** What stands in a gap now, as a sentence and as a word or two. */
export const nowTexts = {
  open: 'mend.now.open',
  straight: 'mend.now.straight',
  drawn: 'mend.now.drawn',
  'same-way': 'mend.now.same-way',
} as const satisfies Record<MendWay, TextKey>;

export const rowTexts = {
  open: 'mend.row.open',
  straight: 'mend.row.straight',
  drawn: 'mend.row.drawn',
  'same-way': 'mend.row.same-way',
} as const satisfies Record<MendWay, TextKey>;
