import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { MarkShape } from '../../ui/mark-shape.tsx';
import { useOutOfView } from '../../ui/use-out-of-view.ts';
import { useText } from '../../ui/use-text.ts';
import { useLive, usePorts } from '../ports-context.tsx';
import { addressOf } from '../route.ts';
import { spotTitle } from '../spots/spot-words.ts';
import type { MarkOutcome } from './mark-outcome.ts';
import { MarkToast } from './mark-toast.tsx';
import { markedWord, outcomeWords } from './mark-words.ts';

interface MarkOutcomeNoteProps {
  readonly outcome: MarkOutcome;
  readonly onUndo: (spotId: string) => void;
}

/**
 * What came of the press. It stands at the top, away from the thumb that pressed, and moves no button. Where large text
 * has made the page longer than the screen, the same words come at an edge of the screen too.
 */
export function MarkOutcomeNote({ outcome, onUndo }: MarkOutcomeNoteProps) {
  const t = useText();
  const [setNote, outOfView] = useOutOfView();
  return (
    <div ref={setNote} className="st-record-note">
      {outcome.done === 'marked' ? <Marked outcome={outcome} onUndo={onUndo} /> : <p>{outcomeWords(outcome, t)}</p>}
      {outOfView ? <MarkToast outcome={outcome} onUndo={onUndo} /> : null}
    </div>
  );
}

interface MarkedProps extends MarkOutcomeNoteProps {
  readonly outcome: Extract<MarkOutcome, { readonly done: 'marked' }>;
}

function Marked({ outcome, onUndo }: MarkedProps) {
  const t = useText();
  const { sentiment, placed, spotId } = outcome;
  const kind = useLive(usePorts().spots.all)?.find((spot) => spot.id === spotId)?.kind ?? null;
  const more = placed ? (kind === null ? 'record.marked.describe-when' : null) : 'record.marked-placeless';
  return (
    <>
      <p>
        <MarkShape name={sentiment} />
        <span>
          <strong>
            {kind === null
              ? markedWord(sentiment, t)
              : t('record.described', { what: spotTitle({ sentiment, kind }, t) })}
          </strong>{' '}
          {more === null ? null : t(more)}
        </span>
      </p>
      <div className="st-pair">
        <ButtonLink href={addressOf({ at: 'describe', spotId, onward: addressOf({ at: 'walk' }) })}>
          {t(kind === null ? 'record.describe' : 'record.described.change')}
        </ButtonLink>
        <Button onClick={() => onUndo(spotId)}>{t('record.undo')}</Button>
      </div>
    </>
  );
}
