import { useId } from 'react';
import type { DeskMark } from '../../protocol/snapshot.ts';
import type { PlaceNames } from '../recorder/place-names-port.ts';
import { Button } from '../ui/button.tsx';
import { CheckRow } from '../ui/check-row.tsx';
import { useText } from '../ui/use-text.ts';
import { MarkFacts } from './mark-facts.tsx';
import { placeWords } from './place-words.ts';
import { stepThroughRows } from './step-through-rows.ts';
import { useNamesNear } from './use-names-near.ts';

export interface ApprovedMarksProps {
  readonly places: PlaceNames;
  /** Those that the sentence over the map is true of. */
  readonly marks: readonly DeskMark[];
  /** Whether there are approved marks at all. */
  readonly hasOthers: boolean;
  readonly waiting: number;
  readonly isShown: boolean;
  readonly chosen: string | null;
  readonly onShow: (isShown: boolean) => void;
  readonly onChoose: (mark: DeskMark) => void;
  readonly onGoToInbox: () => void;
}

/** The marks on the map, and the switch that takes them off it. */
export function ApprovedMarks(props: ApprovedMarksProps) {
  const { places, marks, hasOthers, waiting, isShown, chosen, onShow, onChoose, onGoToInbox } = props;
  const t = useText();
  const nameOf = useNamesNear(places, isShown ? marks.map(({ mark }) => mark) : []);
  const hint = useId();
  const chosenAt = marks.findIndex(({ id }) => id === chosen);
  // The whole list is one stop of the Tab key: the chosen mark, else the first.
  const stop = Math.max(0, chosenAt);
  return (
    <section className="desk-panel st-stack desk-no-print">
      <h2 className="st-subtitle">{t('desk.legend.marks')}</h2>
      {marks.length === 0 ? (
        <p>{t(hasOthers ? 'desk.map.marksNone' : 'desk.inbox.none.approved')}</p>
      ) : (
        <CheckRow word={t('desk.map.marks', { count: marks.length })} checked={isShown} onChange={onShow} />
      )}
      {isShown && marks.length > 0 ? (
        <>
          <p className="st-soft desk-keys" id={hint}>
            {t('desk.rows.keys')}
          </p>
          <ul className="desk-marks" onKeyDown={stepThroughRows}>
            {marks.map((one, at) => (
              <li key={one.id}>
                <button
                  type="button"
                  className="desk-mark-button"
                  aria-pressed={one.id === chosen}
                  aria-describedby={chosenAt < 0 && at === stop ? hint : undefined}
                  tabIndex={at === stop ? 0 : -1}
                  onClick={() => onChoose(one)}
                >
                  <MarkFacts
                    mark={one.mark}
                    place={placeWords(nameOf(one.mark))}
                    number={t('desk.rows.at', { at: at + 1, of: marks.length })}
                  />
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {waiting === 0 ? null : (
        <>
          <p>{t('desk.map.marksWaiting', { count: waiting })}</p>
          <Button onClick={onGoToInbox}>{t('desk.map.marksGo')}</Button>
        </>
      )}
    </section>
  );
}
