import { type FormEvent, useState } from 'react';
import { pages } from '../../protocol/paths.ts';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Field } from '../ui/field.tsx';
import { useText } from '../ui/use-text.ts';
import type { DeskFailure, DeskPort } from './desk-port.ts';
import { PasswordField } from './password-field.tsx';
import { countLetters, passwordLength } from './password-rule.ts';
import { Trouble } from './trouble.tsx';
import { useFormFocus } from './use-form-focus.ts';
import { usePageTitle } from './use-page-title.ts';

export interface SetupPageProps {
  readonly port: DeskPort;
  readonly token: string;
  readonly onLoggedIn: (name: string) => void;
}

/** The first planner comes by the one-time link and chooses a name and a password. */
export function SetupPage({ port, token, onLoggedIn }: SetupPageProps) {
  const t = useText();
  usePageTitle(t('desk.setup.heading'));
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [attempt, setAttempt] = useState(0);
  const isTried = attempt > 0;
  const form = useFormFocus(attempt);
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<DeskFailure | null>(null);
  const length = countLetters(password);
  const isLongEnough = length >= passwordLength;

  const setUp = async (event: FormEvent) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (isBusy || name.trim() === '' || !isLongEnough) return;
    setBusy(true);
    setTrouble(null);
    const answer = await port.setUp({ token, name: name.trim(), password });
    setBusy(false);
    if (answer.ok) onLoggedIn(answer.value.name);
    else setTrouble(answer.reason);
  };

  const tooShort = isTried && !isLongEnough ? t('desk.setup.tooShort', { length, count: passwordLength }) : undefined;
  return (
    <main>
      <form ref={form} className="desk-form" onSubmit={setUp} noValidate>
        <h1 className="st-title">{t('desk.setup.heading')}</h1>
        <p>{t('desk.setup.intro')}</p>
        <Field
          label={t('desk.account.name')}
          hint={t('desk.setup.nameHelp')}
          autoComplete="username"
          maxLength={80}
          error={isTried && name.trim() === '' ? t('desk.account.nameMissing') : undefined}
          value={name}
          onValue={setName}
        />
        <PasswordField
          purpose="new-password"
          hint={t('desk.setup.rule', { count: passwordLength })}
          error={tooShort}
          value={password}
          onValue={setPassword}
        >
          {tooShort === undefined ? (
            <p className="desk-strength" data-enough={isLongEnough} aria-live="polite">
              {isLongEnough ? t('desk.setup.longEnough') : t('desk.setup.length', { length, count: passwordLength })}
            </p>
          ) : null}
        </PasswordField>
        <p className="st-soft">{t('desk.setup.advice')}</p>
        {trouble === null ? null : <Trouble reason={trouble} />}
        {trouble === 'setup-used' ? <ButtonLink href={pages.desk}>{t('desk.login.heading')}</ButtonLink> : null}
        <Button type="submit" look="strong" wide busy={isBusy}>
          {isBusy ? t('desk.working.save') : t('desk.setup.button')}
        </Button>
      </form>
    </main>
  );
}
