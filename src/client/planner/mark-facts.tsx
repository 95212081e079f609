import type { DeskMark } from '../../protocol/snapshot.ts';
import { MarkShape } from '../ui/mark-shape.tsx';
import { useText } from '../ui/use-text.ts';
import { kindWords, sentimentWords } from './mark-words.ts';
import { timeWords } from './time-words.ts';

export interface MarkFactsProps {
  readonly mark: DeskMark['mark'];
  readonly place: string;
  /** "nummer 4 av 195", for ears: of two like marks the eye sees which it is. */
  readonly number: string;
}

/** What was said of a place: shape, kind, where, words, season. Spans only, so that it may stand inside a button. */
export function MarkFacts({ mark, place, number }: MarkFactsProps) {
  const t = useText();
  return (
    <span className="desk-mark-facts">
      <MarkShape name={mark.sentiment} />
      <span>
        <span className="st-soft">{sentimentWords(t, mark.sentiment)}</span>
        <strong>{kindWords(t, mark)}</strong>
        {place === '' ? null : <span>{place}</span>}
        {mark.note === undefined || mark.note === '' ? null : <q>{mark.note}</q>}
        {mark.avoids === true ? <em>{t('desk.inbox.avoids')}</em> : null}
        <span className="st-soft">{timeWords(t, mark)}</span>
        <span className="st-hidden">{number}</span>
      </span>
    </span>
  );
}
