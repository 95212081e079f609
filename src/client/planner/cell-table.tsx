import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Position } from '../../domain/geo/position.ts';
import { cellCentre } from '../../domain/heat/cell.ts';
import { peopleClasses } from '../../domain/heat/people-class.ts';
import type { HeatCell, HeatLayer } from '../../protocol/snapshot.ts';
import { heatScale } from '../map/heat-scale.ts';
import type { PlaceNames } from '../recorder/place-names-port.ts';
import { Button } from '../ui/button.tsx';
import { formatNumber } from '../ui/format.ts';
import { useColourScheme } from '../ui/use-colour-scheme.ts';
import { useLanguage, useText } from '../ui/use-text.ts';
import { acrossMetres } from './across-metres.ts';
import { cellPlaceWords } from './cell-place-words.ts';
import { CellRow } from './cell-row.tsx';
import { peopleWords } from './people-words.ts';
import { positionWords } from './position-words.ts';
import { stepThroughRows } from './step-through-rows.ts';
import { useNamesNear } from './use-names-near.ts';

export interface CellTableProps {
  readonly places: PlaceNames;
  /** Ranked. */
  readonly cells: readonly HeatCell[];
  readonly layer: HeatLayer;
  readonly k: number;
  readonly chosen: string | null;
  readonly onChoose: (cell: HeatCell, centre: Position) => void;
}

/** A town has thousands of cells: rows come by the page, and the chosen one is always among them. */
const rowsPerPage = 50;

/** The same content as the map, for eyes, ears and spreadsheets. Lazy, because centres need the weight of h3-js. */
export function CellTable({ places, cells, layer, k, chosen, onChoose }: CellTableProps) {
  const t = useText();
  const language = useLanguage();
  const scheme = useColourScheme();
  const [wanted, setWanted] = useState(rowsPerPage);
  const chosenAt = cells.findIndex((cell) => cell.cell === chosen);
  const shown = Math.min(cells.length, Math.max(wanted, chosenAt + 1));
  const colours = useMemo(
    () => new Map(heatScale(layer, scheme, peopleClasses(k)).map((step) => [step.from, step.colour])),
    [layer, scheme, k],
  );
  const rows = cells.slice(0, shown).map((cell) => ({ cell, centre: cellCentre(cell.cell) }));
  const nameOf = useNamesNear(
    places,
    rows.map(({ centre }) => centre),
  );
  const hasPlaces = rows.some(({ cell, centre }) => cellPlaceWords(nameOf(centre), cell.level) !== '');
  // Fifty rows are one stop of the Tab key: the chosen one, else the first.
  const stop = Math.max(0, chosenAt);
  const hint = useId();
  const body = useRef<HTMLTableSectionElement>(null);
  useEffect(() => {
    // A cell chosen on the map shows its row; one chosen here is in sight already, and `nearest` then moves nothing.
    if (chosen !== null) body.current?.querySelector('[aria-pressed=true]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  return (
    <>
      <p className="st-soft">{t('desk.cells.count', { count: cells.length })}</p>
      <p className="st-soft desk-keys" id={hint}>
        {t('desk.rows.keys')}
      </p>
      <div className="desk-table-frame">
        <table className="desk-table" data-layer={layer}>
          <caption className="st-hidden">{t('desk.cells.heading')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('desk.cells.people')}</th>
              {layer === 'stayed' ? <th scope="col">{t('desk.cells.minutes')}</th> : null}
              {hasPlaces ? <th scope="col">{t('desk.cells.place')}</th> : null}
              <th scope="col">{t('desk.cells.size')}</th>
              <th scope="col">{t('desk.cells.position')}</th>
            </tr>
          </thead>
          <tbody ref={body} onKeyDown={stepThroughRows}>
            {rows.map(({ cell, centre }, at) => (
              <CellRow
                key={cell.cell}
                colour={colours.get(cell.people) ?? 'transparent'}
                people={peopleWords(t, cell.people, k)}
                minutes={layer === 'stayed' ? (cell.minutes ?? null) : undefined}
                place={hasPlaces ? cellPlaceWords(nameOf(centre), cell.level) : undefined}
                size={t('desk.cells.sizeText', { metres: formatNumber(acrossMetres(cell.areaM2), language) })}
                position={positionWords(centre)}
                number={t('desk.rows.at', { at: at + 1, of: cells.length })}
                isChosen={cell.cell === chosen}
                isStop={at === stop}
                hintId={chosenAt < 0 && at === stop ? hint : undefined}
                onChoose={() => onChoose(cell, centre)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {cells.length > rowsPerPage ? (
        <p className="desk-print-only">{t('desk.cells.printed', { count: rowsPerPage, all: cells.length })}</p>
      ) : null}
      {shown < cells.length ? (
        <Button onClick={() => setWanted(shown + rowsPerPage)}>
          {t('desk.cells.more', { count: Math.min(rowsPerPage, cells.length - shown) })}
        </Button>
      ) : null}
    </>
  );
}
