import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { MarkShape } from '../../ui/mark-shape.tsx';
import { useText } from '../../ui/use-text.ts';
import { addressOf } from '../route.ts';
import { sentimentTexts } from '../texts/sentiment-texts.ts';
import { storageTexts } from '../texts/trouble-texts.ts';
import type { MarkOutcome } from './use-marking.ts';

interface MarkOutcomeNoteProps {
  readonly outcome: MarkOutcome;
  readonly onUndo: (spotId: string) => void;
}

/** What came of the press. It stands at the top, away from the thumb that pressed, and moves no button. */
export function MarkOutcomeNote({ outcome, onUndo }: MarkOutcomeNoteProps) {
  const t = useText();
  switch (outcome.done) {
    case 'marked':
      return (
        <div className="st-record-note">
          <p role="status">
            <MarkShape name={outcome.sentiment} />
            <span>
              <strong>{t('record.marked', { what: t(sentimentTexts[outcome.sentiment].word) })}</strong>{' '}
              {t('record.marked.describe-when')}
            </span>
          </p>
          <div className="st-pair">
            <ButtonLink href={addressOf({ at: 'describe', spotId: outcome.spotId, onward: addressOf({ at: 'walk' }) })}>
              {t('record.describe')}
            </ButtonLink>
            <Button onClick={() => onUndo(outcome.spotId)}>{t('record.undo')}</Button>
          </div>
        </div>
      );
    case 'undone':
      return <Words words={t('record.undone')} />;
    case 'nowhere':
      return <Words words={t('record.nowhere')} />;
    case 'not-kept':
      return <Words words={`${t('record.not-kept')} ${t(storageTexts[outcome.trouble])}`} />;
  }
}

function Words({ words }: { readonly words: string }) {
  return (
    <div className="st-record-note">
      <p role="status">{words}</p>
    </div>
  );
}
