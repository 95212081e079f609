import { useId } from 'react';
import { useText } from '../../ui/use-text.ts';
import { useLive, usePorts } from '../ports-context.tsx';

const sizes = ['normal', 'large', 'largest'] as const;

interface TextSizeChoiceProps {
  readonly across?: boolean;
  readonly legend?: string;
}

/** Each size with a letter of that size: what it does is seen before it is pressed. */
export function TextSizeChoice({ across = false, legend }: TextSizeChoiceProps) {
  const t = useText();
  const { settings } = usePorts();
  const chosen = useLive(settings.all)?.textSize ?? null;
  const name = useId();
  return (
    <fieldset className="st-choices" data-across={across ? true : undefined}>
      <legend className="st-subtitle">{legend ?? t('help.text-size')}</legend>
      {sizes.map((size) => (
        <label key={size} className="st-choice">
          <input
            type="radio"
            className="ds-input"
            name={name}
            checked={chosen === size}
            onChange={() => settings.change({ textSize: size })}
          />
          <span>
            <span className="st-letter" data-size={size} aria-hidden="true">
              A
            </span>
            {t(`help.text-size.${size}`)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
