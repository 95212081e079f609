import type { StorageTrouble } from '../../recorder/walker-ports.ts';
import { Notice } from '../../ui/notice.tsx';
import { useText } from '../../ui/use-text.ts';
import { storageTexts } from '../texts/trouble-texts.ts';

/** The disk refuses what is recorded: the walker must know now, while something can be done about it. */
export function StorageWarning({ trouble }: { readonly trouble: StorageTrouble | null }) {
  const t = useText();
  if (trouble === null) return null;
  return (
    <Notice tone="trouble">
      <p>{t(storageTexts[trouble])}</p>
      <p>{t('storage.keep-open')}</p>
    </Notice>
  );
}
