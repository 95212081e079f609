import { type FormEvent, useState } from 'react';
import { pages } from '../../protocol/paths.ts';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Field } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { useText } from '../ui/use-text.ts';
import type { DeskFailure, DeskPort } from './desk-port.ts';
import { PasswordField } from './password-field.tsx';
import { Trouble } from './trouble.tsx';
import { useFormFocus } from './use-form-focus.ts';
import { usePageTitle } from './use-page-title.ts';

export interface LoginPageProps {
  readonly port: DeskPort;
  /** Someone was in and is not any more. */
  readonly hasExpired: boolean;
  readonly onLoggedIn: (name: string) => void;
}

export function LoginPage({ port, hasExpired, onLoggedIn }: LoginPageProps) {
  const t = useText();
  usePageTitle(t('desk.login.heading'));
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [attempt, setAttempt] = useState(0);
  const isTried = attempt > 0;
  const form = useFormFocus(attempt);
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<DeskFailure | null>(null);

  const logIn = async (event: FormEvent) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (isBusy || name.trim() === '' || password === '') return;
    setBusy(true);
    setTrouble(null);
    const answer = await port.logIn({ name: name.trim(), password });
    setBusy(false);
    if (answer.ok) onLoggedIn(answer.value.name);
    // Here "unauthorized" can only mean that the two did not match.
    else setTrouble(answer.reason === 'unauthorized' ? 'wrong-password' : answer.reason);
  };

  return (
    <main>
      <form ref={form} className="desk-form" onSubmit={logIn} noValidate>
        <h1 className="st-title">{t('desk.login.heading')}</h1>
        {hasExpired ? <Notice live>{t('desk.login.expired')}</Notice> : <p>{t('desk.login.intro')}</p>}
        <Field
          label={t('desk.account.name')}
          autoComplete="username"
          error={isTried && name.trim() === '' ? t('desk.account.nameMissing') : undefined}
          value={name}
          onValue={setName}
        />
        <PasswordField
          purpose="current-password"
          error={isTried && password === '' ? t('desk.account.passwordMissing') : undefined}
          value={password}
          onValue={setPassword}
        />
        {trouble === null ? null : <Trouble reason={trouble} />}
        <Button type="submit" look="strong" wide busy={isBusy}>
          {isBusy ? t('desk.working.login') : t('desk.login.button')}
        </Button>
        <p>
          <a href={pages.home}>{t('desk.login.walker')}</a>
        </p>
        <ButtonLink look="quiet" href={pages.accessibility}>
          {t('desk.accessibility')}
        </ButtonLink>
      </form>
    </main>
  );
}
