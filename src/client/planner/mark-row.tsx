import { Check, MapPin, Undo2, X } from 'lucide-react';
import { useId, useRef } from 'react';
import type { DeskMark, Moderation } from '../../protocol/snapshot.ts';
import { Button } from '../ui/button.tsx';
import { useText } from '../ui/use-text.ts';
import { MarkFacts } from './mark-facts.tsx';

const stateTexts = {
  waiting: 'desk.inbox.state.waiting',
  approved: 'desk.inbox.state.approved',
  rejected: 'desk.inbox.state.rejected',
} as const satisfies Record<Moderation, string>;

export interface MarkRowProps {
  readonly mark: DeskMark;
  /** Where it lies, by the map's names; '' where it has none. */
  readonly place: string;
  readonly isChosen: boolean;
  readonly isBusy: boolean;
  readonly onChoose: () => void;
  readonly onDecide: (moderation: Moderation) => void;
}

/** One mark with what can be done about it. Buttons for what it is already are not shown. */
export function MarkRow({ mark: { mark, moderation }, place, isChosen, isBusy, onChoose, onDecide }: MarkRowProps) {
  const t = useText();
  const id = useId();
  const row = useRef<HTMLElement>(null);
  const decide = (chosen: Moderation) => {
    // The pressed button goes away with the answer; the row keeps the keyboard's place.
    row.current?.focus();
    onDecide(chosen);
  };
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
        <MarkFacts mark={mark} place={place} />
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
          aria-describedby={id}
          onClick={onChoose}
        >
          {isChosen ? t('desk.inbox.shown') : t('desk.inbox.show')}
        </Button>
      </div>
    </article>
  );
}
