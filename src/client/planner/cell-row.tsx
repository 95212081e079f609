import { useId } from 'react';
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
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** One cell. The button in its first column covers the whole row for the mouse. */
export function CellRow(props: CellRowProps) {
  const { colour, people, minutes, place, size, position, isChosen, onChoose } = props;
  const t = useText();
  // Fifty rows of "10–14" are told apart by where they lie.
  const id = useId();
  return (
    <tr data-chosen={isChosen}>
      <td>
        <button
          type="button"
          className="desk-row-button"
          aria-pressed={isChosen}
          aria-describedby={id}
          onClick={onChoose}
        >
          <Swatch colour={colour} />
          {people}
        </button>
      </td>
      {minutes === undefined ? null : <td>{minutes === null ? '–' : minutesWords(t, minutes)}</td>}
      {place === undefined ? null : <td className="desk-place">{place === '' ? '–' : place}</td>}
      <td className="desk-figures">{size}</td>
      <td className="desk-figures" id={id}>
        {position}
      </td>
    </tr>
  );
}
