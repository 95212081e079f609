import { sentiments } from '../../../domain/spot/sentiment.ts';
import { MarkShape } from '../../ui/mark-shape.tsx';
import { useText } from '../../ui/use-text.ts';
import { longestWords } from './longest-words.ts';
import { markedWord } from './mark-words.ts';

/**
 * Unseen, as high as the longest note that can come after a press, at every text size: when one comes, no button below
 * moves under the thumb. Its words stand in attributes, so that nobody hears or finds them.
 */
export function NoteRoom() {
  const t = useText();
  const marked = longestWords(sentiments.map((sentiment) => markedWord(sentiment, t)));
  const more = longestWords([t('record.marked.describe-when'), t('record.marked-placeless')]);
  return (
    <div className="st-record-note st-unseen" aria-hidden="true">
      <p>
        <MarkShape name="problem" />
        <span data-words={`${marked} ${more}`} />
      </p>
      <div className="st-pair">
        <span className="ds-button st-button" data-words={t('record.describe')} />
        <span className="ds-button st-button" data-words={t('record.undo')} />
      </div>
    </div>
  );
}
