import type { BackupHolds } from '../../recorder/backup-port.ts';
import { formatDay, formatInSentence } from '../../ui/format.ts';
import { useLanguage, useText } from '../../ui/use-text.ts';
import { usePorts } from '../ports-context.tsx';

/** "Det siste er fra tirsdag 3. mars." */
export function BackupLast({ holds: { lastAtMs } }: { readonly holds: BackupHolds }) {
  const t = useText();
  const language = useLanguage();
  const { clock } = usePorts();
  if (lastAtMs === null) return null;
  // English and German keep the capital of a day's name in a sentence.
  const day = formatDay(lastAtMs, clock.nowMs(), language);
  return t('backup.last', { day: /^en\b/.test(language) ? day : formatInSentence(day, language) });
}
