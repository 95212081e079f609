import { Check, MapPin, Undo2, X } from 'lucide-react';
import { useId, useRef } from 'react';
import type { DeskMark, Moderation } from '../../protocol/snapshot.ts';
import { Button } from '../ui/button.tsx';
import { useText } from '../ui/use-text.ts';
import { MarkFacts } from './mark-facts.tsx';
import { markWords } from './mark-words.ts';

const stateTexts = {
  waiting: 'desk.inbox.state.waiting',
  approved: 'desk.inbox.state.approved',
  rejected: 'desk.inbox.state.rejected',
} as const satisfies Record<Moderation, string>;

export interface MarkRowProps {
  readonly mark: DeskMark;
  /** Where it lies, by the map's names; '' where it has none. */
  readonly place: string;
  /** "nummer 4 av 195". */
  readonly number: string;
  readonly isChosen: boolean;
  readonly isBusy: boolean;
  readonly onChoose: () => void;
  readonly onDecide: (moderation: Moderation) => void;
}

/** One mark with what can be done about it. Buttons for what it is already are not shown. */
export function MarkRow(props: MarkRowProps) {
  const {
    mark: { mark, moderation },
    place,
    number,
    isChosen,
    isBusy,
    onChoose,
    onDecide,
  } = props;
  const t = useText();
  const id = useId();
  const row = useRef<HTMLElement>(null);
  const decide = (chosen: Moderation) => {
    // The pressed button goes away with the answer; the row keeps the keyboard's place.
    row.current?.focus();
    onDecide(chosen);
  };
  // A list of the page's buttons has thirty of each: what one does comes first, then to which mark.
  const named = (word: string) => [word, markWords(t, mark), place, number].filter((part) => part !== '').join(', ');
  const shows = t(isChosen ? 'desk.inbox.shown' : 'desk.inbox.show');
  return (
    <article
      ref={row}
      className="desk-row"
      data-row
      data-chosen={isChosen}
      data-state={moderation}
      tabIndex={-1}
      aria-labelledby={id}
    >
      <div className="desk-row-facts" id={id}>
        <MarkFacts mark={mark} place={place} number={number} />
        <span className="desk-state" data-state={moderation}>
          {t(stateTexts[moderation])}
        </span>
      </div>
      <div className="desk-row-acts">
        {moderation === 'approved' ? null : (
          <Button
            look={moderation === 'waiting' ? 'strong' : 'plain'}
            busy={isBusy}
            icon={<Check aria-hidden="true" />}
            aria-label={named(t('desk.inbox.approve'))}
            aria-describedby={id}
            onClick={() => decide('approved')}
          >
            {t('desk.inbox.approve')}
          </Button>
        )}
        {moderation === 'rejected' ? null : (
          <Button
            busy={isBusy}
            icon={<X aria-hidden="true" />}
            aria-label={named(t('desk.inbox.reject'))}
            aria-describedby={id}
            onClick={() => decide('rejected')}
          >
            {t('desk.inbox.reject')}
          </Button>
        )}
        {moderation === 'waiting' ? null : (
          <Button
            look="quiet"
            busy={isBusy}
            icon={<Undo2 aria-hidden="true" />}
            aria-label={named(t('desk.inbox.undo'))}
            aria-describedby={id}
            onClick={() => decide('waiting')}
          >
            {t('desk.inbox.undo')}
          </Button>
        )}
        <Button
          look="quiet"
          icon={<MapPin aria-hidden="true" />}
          aria-pressed={isChosen}
          aria-label={named(shows)}
          aria-describedby={id}
          onClick={onChoose}
        >
          {shows}
        </Button>
      </div>
    </article>
  );
}
