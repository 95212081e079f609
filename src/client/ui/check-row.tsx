import { useId } from 'react';

export interface CheckRowProps {
  readonly word: string;
  readonly more?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Yes or no to one thing, as a full row to press. */
export function CheckRow({ word, more, checked, onChange }: CheckRowProps) {
  const id = useId();
  return (
    <label className="st-choice">
      <input
        type="checkbox"
        className="ds-input"
        {...(more === undefined ? {} : { 'aria-labelledby': `${id}word`, 'aria-describedby': `${id}more` })}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        <span id={`${id}word`}>{word}</span>
        {more === undefined ? null : <small id={`${id}more`}>{more}</small>}
      </span>
    </label>
  );
}
