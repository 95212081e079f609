import { useText } from '../ui/use-text.ts';
import { Swatch } from './heat-legend.tsx';
import { minutesWords } from './minutes-words.ts';

export interface CellRowProps {
  readonly colour: string;
  readonly people: string;
  /** undefined: this layer has no minutes; null: this cell has none. */
  readonly minutes: number | null | undefined;
  /** undefined: the map names no places here. */
  readonly place: string | undefined;
  readonly size: string;
  readonly position: string;
  /** "nummer 4 av 195": two cells of one street and one class are told apart by it. */
  readonly number: string;
  readonly isChosen: boolean;
  /** The one row that the Tab key stops at; the arrow keys go to the others. */
  readonly isStop: boolean;
  /** How to go on from here; only where somebody comes to the table. */
  readonly hintId: string | undefined;
  readonly onChoose: () => void;
}

/** One cell. The button in its first column covers the whole row for the mouse. */
export function CellRow(props: CellRowProps) {
  const { colour, people, minutes, place, size, position, number, isChosen, isStop, hintId, onChoose } = props;
  const t = useText();
  // The first cell says how many people, which many rows have in common: a row is known by where it lies.
  const isNamed = place !== undefined && place !== '';
  const Position = isNamed ? 'td' : 'th';
  return (
    <tr data-chosen={isChosen}>
      <td>
        <button
          type="button"
          className="desk-row-button"
          aria-pressed={isChosen}
          aria-label={[people, isNamed ? place : position, number].join(', ')}
          aria-describedby={hintId}
          tabIndex={isStop ? 0 : -1}
          onClick={onChoose}
        >
          <Swatch colour={colour} />
          {people}
        </button>
      </td>
      {minutes === undefined ? null : <td>{minutes === null ? '–' : minutesWords(t, minutes)}</td>}
      {isNamed ? (
        <th scope="row" className="desk-place">
          {place}
        </th>
      ) : null}
      {place === '' ? <td className="desk-place">–</td> : null}
      <td>{size}</td>
      <Position scope={isNamed ? undefined : 'row'}>
        <bdi dir="ltr">{position}</bdi>
      </Position>
    </tr>
  );
}
