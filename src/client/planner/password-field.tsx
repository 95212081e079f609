import { Eye, EyeOff } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { useText } from '../ui/use-text.ts';

export interface PasswordFieldProps {
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly hint?: string;
  readonly error?: string | undefined;
  /** Tells password managers whether to offer a new one. */
  readonly purpose: 'new-password' | 'current-password';
  readonly children?: ReactNode;
}

/** A password, with a way to see it: a slip on a phrase of thirty letters cannot be found in dots. */
export function PasswordField({ value, onValue, hint, error, purpose, children }: PasswordFieldProps) {
  const t = useText();
  const [isShown, setShown] = useState(false);
  return (
    <div className="desk-password">
      <Field
        label={t('desk.account.password')}
        {...(hint === undefined ? {} : { hint })}
        error={error}
        type={isShown ? 'text' : 'password'}
        autoComplete={purpose}
        autoCapitalize="off"
        spellCheck={false}
        value={value}
        onValue={onValue}
      />
      {children}
      <Button
        look="quiet"
        icon={isShown ? <EyeOff aria-hidden="true" /> : <Eye aria-hidden="true" />}
        onClick={() => setShown(!isShown)}
      >
        {isShown ? t('desk.account.hide') : t('desk.account.show')}
      </Button>
    </div>
  );
}
