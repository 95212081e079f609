import { Minus, Plus } from 'lucide-react';
import { useId } from 'react';
import { Button } from './button.tsx';
import { useText } from './use-text.ts';

export interface StepperProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onValue: (value: number) => void;
}

/** A number by presses alone: nothing to write, and nothing to drag. */
export function Stepper({ label, value, least, most, onValue }: StepperProps) {
  const t = useText();
  const id = useId();
  return (
    <fieldset className="st-stepper" aria-labelledby={id}>
      <p id={id} className="st-subtitle">
        {label}
      </p>
      <p className="st-stepper-value" role="status">
        {value}
      </p>
      <div className="st-pair">
        <Button icon={<Minus aria-hidden="true" />} onClick={() => onValue(Math.max(least, value - 1))}>
          {t('stepper.fewer')}
        </Button>
        <Button icon={<Plus aria-hidden="true" />} onClick={() => onValue(Math.min(most, value + 1))}>
          {t('stepper.more')}
        </Button>
      </div>
    </fieldset>
  );
}
