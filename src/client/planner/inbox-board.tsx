import { lazy, useState } from 'react';
import type { Campaign } from '../../protocol/campaign.ts';
import type { DeskMark } from '../../protocol/snapshot.ts';
import { useText } from '../ui/use-text.ts';
import { chooseMarks, countMarks } from './choose-marks.ts';
import { DeskMap } from './desk-map.tsx';
import type { DeskPlace, MarkFilter } from './desk-place.ts';
import type { DeskPort } from './desk-port.ts';
import { LazyPart } from './lazy-part.tsx';
import { markZoom } from './map-zooms.ts';
import { MarkFilters } from './mark-filters.tsx';
import { MarkList } from './mark-list.tsx';
import type { MoveDesk } from './use-desk-place.ts';
import { useMapFocus } from './use-map-focus.ts';

const GatheringList = lazy(() => import('./gathering-list.tsx').then((module) => ({ default: module.GatheringList })));

export interface InboxBoardProps {
  readonly port: DeskPort;
  readonly campaign: Campaign;
  readonly marks: readonly DeskMark[];
  readonly place: DeskPlace;
  readonly move: MoveDesk;
  readonly onDecided: (mark: DeskMark) => void;
  /** A mark that is gone from the server or changed there: the list is fetched anew. */
  readonly onOutdated: () => void;
}

const none: ReadonlySet<string> = new Set();

export function InboxBoard({ port, campaign, marks, place, move, onDecided, onOutdated }: InboxBoardProps) {
  const t = useText();
  const [decidedHere, setDecidedHere] = useState(none);
  const shown = chooseMarks(marks, place.filter, decidedHere);
  const [focus, setFocus] = useMapFocus(
    undefined,
    shown.find(({ id }) => id === place.mark),
  );
  const counts = countMarks(marks);

  const choose = ({ id, mark }: DeskMark) => {
    move({ mark: id }, 'aside');
    setFocus({ centre: mark, zoom: markZoom });
  };
  const filter = (chosen: MarkFilter) => {
    setDecidedHere(none);
    move({ filter: chosen, mark: null });
  };
  const decided = (mark: DeskMark) => {
    setDecidedHere((ids) => new Set([...ids, mark.id]));
    onDecided(mark);
  };

  return (
    <div className="desk-board" data-room="inbox">
      <div className="desk-board-side">
        <LazyPart waiting={t('desk.working.marks')}>
          <GatheringList places={port.places} marks={marks} onShow={(centre) => setFocus({ centre, zoom: markZoom })} />
        </LazyPart>
        <MarkFilters counts={counts} chosen={place.filter} onChoose={filter} />
        {shown.length === 0 ? (
          <p className="desk-panel">{t(emptyTexts[counts.all === 0 ? 'all' : place.filter])}</p>
        ) : null}
        <MarkList
          port={port}
          campaign={campaign.id}
          marks={shown}
          chosen={place.mark}
          onChoose={choose}
          onDecided={decided}
          onOutdated={onOutdated}
        />
      </div>
      <div className="desk-board-map">
        <DeskMap
          port={port}
          campaign={campaign}
          cells={noCells}
          k={campaign.k}
          layer={place.layer}
          marks={shown}
          chosenCell={null}
          chosenMark={place.mark}
          focus={focus}
          onChooseMark={(mark) => move({ mark }, 'aside')}
        />
        {shown.some(({ moderation }) => moderation !== 'approved') ? <p>{t('desk.legend.marksWaiting')}</p> : null}
      </div>
    </div>
  );
}

const noCells = [] as const;

const emptyTexts = {
  waiting: 'desk.inbox.none.waiting',
  approved: 'desk.inbox.none.approved',
  rejected: 'desk.inbox.none.rejected',
  all: 'desk.inbox.none.all',
} as const satisfies Record<MarkFilter, string>;
