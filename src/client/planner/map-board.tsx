import { lazy } from 'react';
import type { DeskCampaign } from '../../protocol/desk.ts';
import type { DeskMark, Snapshot } from '../../protocol/snapshot.ts';
import { useText } from '../ui/use-text.ts';
import { ApprovedMarks } from './approved-marks.tsx';
import { chooseHeat } from './choose-heat.ts';
import { DeskMap } from './desk-map.tsx';
import type { DeskPlace } from './desk-place.ts';
import type { DeskPort } from './desk-port.ts';
import { HeatLegend } from './heat-legend.tsx';
import { LazyPart } from './lazy-part.tsx';
import { cellZoom, markZoom } from './map-zooms.ts';
import { MarkLegend } from './mark-legend.tsx';
import { beyondMarks, marksOnMap } from './marks-on-map.ts';
import { NoHeat } from './no-heat.tsx';
import type { MoveDesk } from './use-desk-place.ts';
import { useMapFocus } from './use-map-focus.ts';

const CellTable = lazy(() => import('./cell-table.tsx').then((module) => ({ default: module.CellTable })));

export interface MapBoardProps {
  readonly port: DeskPort;
  readonly facts: DeskCampaign;
  readonly snapshot: Snapshot | null;
  readonly marks: readonly DeskMark[];
  readonly place: DeskPlace;
  readonly move: MoveDesk;
}

/** Map and table side by side, as equals: what is chosen in one is chosen in the other. */
export function MapBoard({ port, facts, snapshot, marks, place, move }: MapBoardProps) {
  const t = useText();
  const { campaign, people } = facts;
  const { k } = snapshot ?? campaign;
  const heat = chooseHeat({ snapshot, layer: place.layer, slice: place.slice, people, k: campaign.k });
  const cells = heat.kind === 'cells' ? heat.cells : [];
  // The slice that is shown, which is not the wished one where the utgave does not offer that.
  const slice = 'slice' in heat ? heat.slice.slice : 'all';
  const fitting = marksOnMap(marks, place.layer, slice);
  const drawn = place.showsMarks ? fitting : [];
  const [focus, setFocus] = useMapFocus(
    cells.find(({ cell }) => cell === place.cell),
    drawn.find(({ id }) => id === place.mark),
  );

  return (
    <div className="desk-board">
      <div className="desk-board-map">
        <DeskMap
          port={port}
          campaign={campaign}
          cells={cells}
          k={k}
          layer={place.layer}
          marks={drawn}
          chosenCell={place.cell}
          chosenMark={place.mark}
          focus={focus}
          onChooseCell={(cell) => move({ cell, mark: null }, 'aside')}
          onChooseMark={(mark) => move({ mark, cell: null }, 'aside')}
        />
        {cells.length === 0 ? null : <HeatLegend layer={place.layer} k={k} cells={cells} />}
        {drawn.length === 0 ? null : <MarkLegend marks={drawn} beyond={beyondMarks(slice)} />}
      </div>
      <div className="desk-board-side">
        {heat.kind === 'cells' ? (
          <section className="desk-panel" aria-label={t('desk.cells.heading')}>
            <h2 className="st-subtitle">{t('desk.cells.heading')}</h2>
            <LazyPart waiting={t('desk.working.snapshot')}>
              <CellTable
                places={port.places}
                cells={heat.cells}
                layer={place.layer}
                k={k}
                chosen={place.cell}
                onChoose={(cell, centre) => {
                  move({ cell: cell.cell, mark: null }, 'aside');
                  setFocus({ centre, zoom: cellZoom(cell.level) });
                }}
              />
            </LazyPart>
          </section>
        ) : (
          <NoHeat heat={heat} people={people} k={k} canMake={facts.hold === null} />
        )}
        <ApprovedMarks
          places={port.places}
          marks={fitting}
          hasOthers={marks.some((mark) => mark.moderation === 'approved')}
          waiting={marks.filter((mark) => mark.moderation === 'waiting').length}
          isShown={place.showsMarks}
          chosen={place.mark}
          onShow={(showsMarks) => move({ showsMarks, mark: null })}
          onChoose={({ id, mark }) => {
            move({ mark: id, cell: null, showsMarks: true }, 'aside');
            setFocus({ centre: mark, zoom: markZoom });
          }}
          onGoToInbox={() => move({ section: 'innkommet', cell: null, mark: null })}
        />
      </div>
    </div>
  );
}
