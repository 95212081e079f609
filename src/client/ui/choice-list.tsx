import { useId } from 'react';

export interface Choice<T extends string> {
  readonly value: T;
  readonly word: string;
  readonly more?: string;
  /** The language of the word, where it is not the page's: names of languages stand in their own. */
  readonly lang?: string;
}

export interface ChoiceListProps<T extends string> {
  readonly legend: string;
  readonly choices: readonly Choice<T>[];
  readonly value: T | null;
  readonly onChoose: (value: T) => void;
  /** False hides the legend from the eye where the heading above already says it. */
  readonly showLegend?: boolean;
  /** Side by side where there is room; for short words. */
  readonly across?: boolean;
}

/** One of several, each a full row to press. */
export function ChoiceList<T extends string>(props: ChoiceListProps<T>) {
  const { legend, choices, value, onChoose, showLegend = true, across } = props;
  const name = useId();
  return (
    <fieldset className="st-choices" data-across={across ? true : undefined}>
      <legend className={showLegend ? 'st-subtitle' : 'st-hidden'}>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className="st-choice" lang={choice.lang}>
          <input
            type="radio"
            className="ds-input"
            name={name}
            checked={value === choice.value}
            onChange={() => onChoose(choice.value)}
          />
          <span dir={choice.lang === undefined ? undefined : 'auto'}>
            {choice.word}
            {choice.more === undefined ? null : <small>{choice.more}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
