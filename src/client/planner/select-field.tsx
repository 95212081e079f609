import { useId } from 'react';

export interface SelectOption<T extends string> {
  readonly value: T;
  readonly word: string;
  readonly lang?: string;
  readonly isOff?: boolean;
}

export interface SelectFieldProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly SelectOption<T>[];
  readonly onChoose: (value: T) => void;
  /** `sentence`: stands as words in a sentence; its label is for those who hear the page. */
  readonly look?: 'field' | 'sentence';
}

/** The browser's own list: it works with every keyboard, screen reader and finger. */
export function SelectField<T extends string>({
  label,
  value,
  options,
  onChoose,
  look = 'field',
}: SelectFieldProps<T>) {
  const id = useId();
  const choose = (word: string) => {
    const chosen = options.find((option) => option.value === word);
    if (chosen !== undefined) onChoose(chosen.value);
  };
  return (
    <span className="desk-select" data-look={look}>
      <label htmlFor={id} className={look === 'sentence' ? 'st-hidden' : undefined}>
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => choose(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang} disabled={option.isOff}>
            {option.word}
          </option>
        ))}
      </select>
    </span>
  );
}
