export interface CheckRowProps {
  readonly word: string;
  readonly more?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Yes or no to one thing, as a full row to press. */
export function CheckRow({ word, more, checked, onChange }: CheckRowProps) {
  return (
    <label className="st-choice">
      <input
        type="checkbox"
        className="ds-input"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        {word}
        {more === undefined ? null : <small>{more}</small>}
      </span>
    </label>
  );
}
