import { FolderOpen } from 'lucide-react';
import { type ChangeEvent, useRef, useState } from 'react';
import type { OpenedBackup, OpenFailure } from '../../recorder/backup-port.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useText } from '../../ui/use-text.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { usePorts } from '../ports-context.tsx';
import { openFailureTexts } from '../texts/backup-texts.ts';
import { useCrash } from '../use-crash.ts';
import { replaceWith } from '../use-route.ts';
import { AskToRestore } from './ask-to-restore.tsx';
import { UnlockBackup } from './unlock-backup.tsx';

type State =
  | { readonly at: 'choose'; readonly failure?: Exclude<OpenFailure, 'sealed' | 'wrong-password'> }
  | { readonly at: 'reading' }
  | { readonly at: 'sealed'; readonly file: File; readonly wrong: boolean }
  | { readonly at: 'ask'; readonly backup: OpenedBackup };

/** Hent inn en sikkerhetskopi: choose the file, see what is in it, say yes. Until then nothing is written. */
export function RestorePage() {
  const t = useText();
  const { backups } = usePorts();
  const crash = useCrash();
  const [state, setState] = useState<State>({ at: 'choose' });

  const open = async (file: File, password: string | null) => {
    if (password === null) setState({ at: 'reading' });
    const opened = await backups.open(file, password).catch(crash);
    if (opened === undefined) return;
    if (opened.ok) return setState({ at: 'ask', backup: opened.backup });
    const { failure } = opened;
    if (failure === 'sealed' || failure === 'wrong-password') {
      return setState({ at: 'sealed', file, wrong: failure === 'wrong-password' });
    }
    setState({ at: 'choose', failure });
  };
  switch (state.at) {
    case 'reading':
      return <Waiting word={t('restore.reading')} />;
    case 'sealed':
      return <UnlockBackup wrong={state.wrong} onPassword={(password) => open(state.file, password)} />;
    case 'ask':
      return (
        <AskToRestore
          backup={state.backup}
          onDone={() => replaceWith({ at: 'help-page', page: 'restored' })}
          onNo={() => setState({ at: 'choose' })}
        />
      );
    case 'choose':
      return <ChooseBackup failure={state.failure} onFile={(file) => open(file, null)} />;
  }
}

interface ChooseBackupProps {
  readonly failure: Exclude<OpenFailure, 'sealed' | 'wrong-password'> | undefined;
  readonly onFile: (file: File) => void;
}

function ChooseBackup({ failure, onFile }: ChooseBackupProps) {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (file !== undefined) onFile(file);
  };
  return (
    <>
      <p>{t('restore.about')}</p>
      {failure === undefined ? null : (
        <Notice tone="trouble" live>
          <p>{t(openFailureTexts[failure])}</p>
        </Notice>
      )}
      {/* Any file may be chosen: phones do not know this ending and would grey it out. */}
      <input ref={input} type="file" hidden onChange={choose} />
      <Button
        look="strong"
        size="main"
        wide
        icon={<FolderOpen aria-hidden="true" />}
        onClick={() => input.current?.click()}
      >
        {t('restore.choose')}
      </Button>
    </>
  );
}
