import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { useText } from '../../ui/use-text.ts';

interface UnlockBackupProps {
  readonly wrong: boolean;
  readonly onPassword: (password: string) => Promise<void>;
}

/** The password can be seen while it is written: it was written down on paper, and nobody else looks on. */
export function UnlockBackup({ wrong, onPassword }: UnlockBackupProps) {
  const t = useText();
  const [password, setPassword] = useState('');
  return (
    <>
      <p>{t('restore.sealed')}</p>
      <Field
        label={t('backup.password')}
        error={wrong ? t('restore.failure.wrong-password') : undefined}
        value={password}
        onValue={setPassword}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
      <Button look="strong" size="main" wide onClick={() => onPassword(password)}>
        {t('restore.open')}
      </Button>
    </>
  );
}
