import { useState } from 'react';
import type { Backups } from '../../recorder/backup-port.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceList } from '../../ui/choice-list.tsx';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useText } from '../../ui/use-text.ts';
import { usePorts } from '../ports-context.tsx';
import { backupTroubleTexts } from '../texts/backup-texts.ts';
import { useCrash } from '../use-crash.ts';
import { BackupLast } from './backup-last.tsx';

type Made = Awaited<ReturnType<Backups['make']>>;

/** Shorter ones are guessed, whatever the lock. */
const shortestPassword = 8;

/** Sikkerhetskopi: one question, then the file. */
export function BackupPage() {
  const t = useText();
  const { backups, fileSaver } = usePorts();
  const crash = useCrash();
  const [lock, setLock] = useState<'no' | 'yes'>('no');
  const [password, setPassword] = useState('');
  const [tooShort, setTooShort] = useState(false);
  const [made, setMade] = useState<Made | null>(null);

  const make = async () => {
    const short = lock === 'yes' && password.trim().length < shortestPassword;
    setTooShort(short);
    if (short) return;
    const answer = await backups.make(lock === 'yes' ? password : null).catch(crash);
    if (answer === undefined) return;
    if (answer.ok) fileSaver.save(answer.file);
    setMade(answer);
  };
  if (made?.ok) return <BackupMade made={made} />;
  return (
    <>
      <p>{t('backup.about')}</p>
      <p>{t('backup.private')}</p>
      <ChoiceList
        legend={t('backup.lock')}
        value={lock}
        onChoose={setLock}
        choices={[
          { value: 'no', word: t('backup.lock.no'), more: t('backup.lock.no.more') },
          { value: 'yes', word: t('backup.lock.yes'), more: t('backup.lock.yes.more') },
        ]}
      />
      {lock === 'yes' ? (
        <Field
          label={t('backup.password')}
          hint={t('backup.password.hint')}
          error={tooShort ? t('backup.password.short') : undefined}
          value={password}
          onValue={setPassword}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
      ) : null}
      {made === null ? null : (
        <Notice tone="trouble" live>
          <p>{t(backupTroubleTexts[made.trouble])}</p>
        </Notice>
      )}
      <Button look="strong" size="main" wide onClick={make}>
        {t('backup.make')}
      </Button>
    </>
  );
}

function BackupMade({ made: { file, holds } }: { readonly made: Extract<Made, { ok: true }> }) {
  const t = useText();
  const { fileSaver } = usePorts();
  return (
    <>
      <Notice tone="done" live>
        <p>{t('backup.done')}</p>
        <p>
          {t('backup.holds', { walks: holds.walks, spots: holds.spots })} <BackupLast holds={holds} />
        </p>
        <p>{t('backup.where', { name: file.name })}</p>
        <p>{t('backup.where.next')}</p>
      </Notice>
      {fileSaver.canShare(file) ? (
        <Button look="strong" size="main" wide onClick={() => fileSaver.share(file)}>
          {t('backup.share')}
        </Button>
      ) : null}
      <Button wide onClick={() => fileSaver.save(file)}>
        {t('backup.save-again')}
      </Button>
    </>
  );
}
