import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { DeskMark, Moderation } from '../../protocol/snapshot.ts';
import { Button } from '../ui/button.tsx';
import { useText } from '../ui/use-text.ts';
import type { DeskFailure, DeskPort } from './desk-port.ts';
import { MarkRow } from './mark-row.tsx';
import { markWords } from './mark-words.ts';
import { placeWords } from './place-words.ts';
import { Trouble } from './trouble.tsx';
import { useNamesNear } from './use-names-near.ts';

export interface MarkListProps {
  readonly port: DeskPort;
  readonly campaign: string;
  readonly marks: readonly DeskMark[];
  readonly chosen: string | null;
  readonly onChoose: (mark: DeskMark) => void;
  readonly onDecided: (mark: DeskMark) => void;
  readonly onOutdated: () => void;
}

const rowsPerPage = 30;

const doneTexts = {
  approved: 'desk.inbox.did.approved',
  rejected: 'desk.inbox.did.rejected',
  waiting: 'desk.inbox.did.waiting',
} as const satisfies Record<Moderation, string>;

/** What could not be decided, to be tried again. */
type Undone = { readonly id: string; readonly reason: DeskFailure; readonly wanted: Moderation } | null;

export function MarkList({ port, campaign, marks, chosen, onChoose, onDecided, onOutdated }: MarkListProps) {
  const t = useText();
  const [wanted, setWanted] = useState(rowsPerPage);
  const [deciding, setDeciding] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<Undone>(null);
  const [said, setSaid] = useState('');
  const shown = Math.max(wanted, marks.findIndex(({ id }) => id === chosen) + 1);
  const nameOf = useNamesNear(
    port.places,
    marks.slice(0, shown).map(({ mark }) => mark),
  );
  const list = useRef<HTMLUListElement>(null);
  // The row that the keyboard goes to where the pressed button goes away.
  const comeTo = useRef<number | null>(null);
  const ids = marks.map(({ id }) => id).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows are looked at anew each time there are others
  useEffect(() => {
    const rows = list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [];
    const row = rows[Math.min(comeTo.current ?? 0, rows.length - 1)];
    if (comeTo.current !== null && document.activeElement === document.body) row?.focus();
    comeTo.current = null;
  }, [ids, shown]);
  useEffect(() => {
    if (chosen !== null) list.current?.querySelector('[data-chosen=true]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const decide = async (mark: DeskMark, moderation: Moderation) => {
    if (deciding !== null) return;
    setDeciding(mark.id);
    setTrouble(null);
    const answer = await port.moderate(campaign, mark, moderation);
    setDeciding(null);
    if (!answer.ok) return setTrouble({ id: mark.id, reason: answer.reason, wanted: moderation });
    setSaid(t(doneTexts[moderation], { mark: markWords(t, mark.mark) }));
    onDecided(answer.value);
  };

  const readAgain = (at: number) => {
    comeTo.current = at;
    list.current?.querySelectorAll<HTMLElement>('[data-row]')[at]?.focus();
    setTrouble(null);
    onOutdated();
  };

  return (
    <>
      <p className="st-hidden" role="status">
        {said}
      </p>
      <ul className="desk-inbox" ref={list} onKeyDown={stepThroughMarks}>
        {marks.slice(0, shown).map((mark, at) => (
          <li key={mark.id}>
            <MarkRow
              mark={mark}
              place={placeWords(nameOf(mark.mark))}
              number={t('desk.rows.at', { at: at + 1, of: marks.length })}
              isChosen={mark.id === chosen}
              isBusy={mark.id === deciding}
              onChoose={() => onChoose(mark)}
              onDecide={(moderation) => decide(mark, moderation)}
            />
            {trouble?.id === mark.id ? (
              <Trouble
                reason={trouble.reason}
                onAgain={isOutdated(trouble.reason) ? () => readAgain(at) : () => decide(mark, trouble.wanted)}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {shown < marks.length ? (
        <Button
          onClick={() => {
            comeTo.current = shown;
            setWanted(shown + rowsPerPage);
          }}
        >
          {t('desk.inbox.more', { count: Math.min(rowsPerPage, marks.length - shown) })}
        </Button>
      ) : null}
    </>
  );
}

/** The list on the screen is not the server's any more: pressing again would fail again, or decide of unread words. */
function isOutdated(reason: DeskFailure): boolean {
  return reason === 'not-found' || reason === 'changed';
}

/** Arrow keys go from row to row, so that a hundred marks do not take four hundred presses of Tab. */
function stepThroughMarks(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const here = document.activeElement?.closest('li');
  const target = step === 1 ? here?.nextElementSibling : step === -1 ? here?.previousElementSibling : null;
  const row = target?.querySelector<HTMLElement>('[data-row]');
  if (row === null || row === undefined) return;
  event.preventDefault();
  row.focus();
}
