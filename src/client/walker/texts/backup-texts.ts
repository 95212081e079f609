import type { BackupTrouble, OpenFailure } from '../../recorder/backup-port.ts';
import type { TextKey } from '../../ui/text/texts.ts';
import { storageTexts } from './trouble-texts.ts';

export const backupTroubleTexts = {
  ...storageTexts,
  recording: 'backup.recording',
} as const satisfies Record<BackupTrouble, TextKey>;

/** `sealed` is no failure to a walker: the password is asked for. */
export const openFailureTexts = {
  'not-a-backup': 'restore.failure.not-a-backup',
  damaged: 'restore.failure.damaged',
  newer: 'restore.failure.newer',
  'wrong-password': 'restore.failure.wrong-password',
} as const satisfies Record<Exclude<OpenFailure, 'sealed'>, TextKey>;
