import { useMemo, useState } from 'react';
import type { Position } from '../../domain/geo/position.ts';
import { gatherMarks } from '../../domain/heat/gathering.ts';
import type { DeskMark } from '../../protocol/snapshot.ts';
import type { PlaceNames } from '../recorder/place-names-port.ts';
import { Button } from '../ui/button.tsx';
import { MarkShape } from '../ui/mark-shape.tsx';
import { useText } from '../ui/use-text.ts';
import { kindWords } from './mark-words.ts';
import { placeWords } from './place-words.ts';
import { useNamesNear } from './use-names-near.ts';

export interface GatheringListProps {
  readonly places: PlaceNames;
  readonly marks: readonly DeskMark[];
  readonly onShow: (centre: Position) => void;
}

const rowsAtFirst = 3;
/** Kinds named in a row; the marks themselves are in the list below. */
const kindsNamed = 3;

/** Where several people have something to say of one place, most marks first. Lazy: the clustering has its weight. */
export function GatheringList({ places, marks, onShow }: GatheringListProps) {
  const t = useText();
  const [isWhole, setWhole] = useState(false);
  const gatherings = useMemo(
    () =>
      gatherMarks(
        marks
          .filter(({ moderation }) => moderation !== 'rejected')
          .map(({ id, mark: { lat, lng, sentiment, kind } }) => ({ id, lat, lng, sentiment, kind })),
      ),
    [marks],
  );
  const shown = isWhole ? gatherings : gatherings.slice(0, rowsAtFirst);
  const nameOf = useNamesNear(
    places,
    shown.map(({ centre }) => centre),
  );
  const placeOf = (centre: Position) => {
    const words = placeWords(nameOf(centre));
    return words === '' ? null : <span>{words}</span>;
  };
  if (gatherings.length === 0) return null;
  return (
    <section className="desk-panel">
      <h2 className="st-subtitle">{t('desk.gather.heading')}</h2>
      <p className="st-soft">{t('desk.gather.text')}</p>
      <ol className="desk-marks">
        {shown.map((gathering, at) => (
          <li key={gathering.ids[0]}>
            <button type="button" className="desk-mark-button" onClick={() => onShow(gathering.centre)}>
              <span className="desk-gathering">
                <strong>{t('desk.gather.marks', { count: gathering.ids.length })}</strong>
                {placeOf(gathering.centre)}
                {gathering.byKind.slice(0, kindsNamed).map(({ sentiment, kind, count }) => (
                  <span key={`${sentiment}-${kind}`}>
                    <MarkShape name={sentiment} size="1.2rem" />
                    {t('desk.gather.kind', { kind: kindWords(t, { sentiment, kind }), count })}
                  </span>
                ))}
                {gathering.byKind.length > kindsNamed ? (
                  <span>{t('desk.gather.more', { count: gathering.byKind.length - kindsNamed })}</span>
                ) : null}
                <span className="st-hidden">{t('desk.rows.at', { at: at + 1, of: gatherings.length })}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
      {shown.length < gatherings.length ? (
        <Button onClick={() => setWhole(true)}>
          {t('desk.inbox.more', { count: gatherings.length - shown.length })}
        </Button>
      ) : null}
    </section>
  );
}
