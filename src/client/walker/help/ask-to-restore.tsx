import { useState } from 'react';
import type { BackupTrouble, OpenedBackup } from '../../recorder/backup-port.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useText } from '../../ui/use-text.ts';
import { backupTroubleTexts } from '../texts/backup-texts.ts';
import { useCrash } from '../use-crash.ts';
import { BackupLast } from './backup-last.tsx';

interface AskToRestoreProps {
  readonly backup: OpenedBackup;
  readonly onDone: () => void;
  readonly onNo: () => void;
}

/** What is in the file, before anything is done with it. */
export function AskToRestore({ backup, onDone, onNo }: AskToRestoreProps) {
  const t = useText();
  const crash = useCrash();
  const [trouble, setTrouble] = useState<BackupTrouble | null>(null);
  const { walks, spots, fresh } = backup;
  const known = { walks: walks - fresh.walks, spots: spots - fresh.spots };
  const restore = async () => {
    setTrouble(null);
    const kept = await backup.restore().catch(crash);
    if (kept === undefined) return;
    if (kept.ok) onDone();
    else setTrouble(kept.trouble);
  };
  return (
    <>
      <section className="st-card st-stack">
        <h2 className="st-subtitle">{t('restore.file')}</h2>
        <p>
          <strong>{t('restore.file.holds', { walks, spots })}</strong> <BackupLast holds={backup} />
        </p>
        {known.walks + known.spots === 0 ? null : <p>{t('restore.known', known)}</p>}
        <p>{t('restore.sent-too')}</p>
      </section>
      <h2 className="st-subtitle">{t('restore.ask')}</h2>
      {trouble === null ? null : (
        <Notice tone="trouble" live>
          <p>{t(backupTroubleTexts[trouble])}</p>
        </Notice>
      )}
      <div className="st-stack">
        <Button look="strong" size="main" wide onClick={restore}>
          {t('restore.yes')}
        </Button>
        <Button size="main" wide onClick={onNo}>
          {t('restore.no')}
        </Button>
      </div>
    </>
  );
}
