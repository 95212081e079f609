import { useId } from 'react';

export interface TextAreaProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly maxLength: number;
  readonly onValue: (value: string) => void;
  readonly onLeave?: () => void;
}

/** Several lines to write on. The keyboard's own microphone is how one dictates. */
export function TextArea({ label, hint, value, maxLength, onValue, onLeave }: TextAreaProps) {
  const id = useId();
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
      <textarea
        id={id}
        className="ds-input"
        rows={4}
        value={value}
        maxLength={maxLength}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onValue(event.target.value)}
        onBlur={onLeave}
      />
    </div>
  );
}
