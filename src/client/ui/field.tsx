import { type InputHTMLAttributes, useId } from 'react';

export interface FieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'> {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong and what to do, or undefined. */
  readonly error?: string | undefined;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** One line to write on. */
export function Field({ label, hint, error, value, onValue, ...rest }: FieldProps) {
  const id = useId();
  const described = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].join(' ').trim();
  return (
    <div className="ds-field st-field">
      <label className="ds-label" htmlFor={id}>
        {label}
      </label>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="st-soft">
          {hint}
        </p>
      )}
      <input
        {...rest}
        id={id}
        className="ds-input"
        value={value}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={described === '' ? undefined : described}
        onChange={(event) => onValue(event.target.value)}
      />
      {error === undefined ? null : (
        <p id={`${id}-error`} className="ds-validation-message st-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
