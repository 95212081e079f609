import { useEffect, useState } from 'react';
import type { Removed, StorageTrouble } from '../recorder/walker-ports.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useText } from '../ui/use-text.ts';
import { useLive, usePorts } from './ports-context.tsx';
import { storageTexts } from './texts/trouble-texts.ts';

/**
 * "Slettet. [Angre]" on the page one comes to after deleting here. It stays as long as that page, for there is no time
 * limit; with the page goes the way back.
 */
export function UndoRemoval({ what }: { readonly what: Removed['what'] }) {
  const t = useText();
  const { bin } = usePorts();
  const last = useLive(bin.last);
  const [trouble, setTrouble] = useState<StorageTrouble | null>(null);
  useEffect(() => {
    const page = window.location.hash;
    return () => {
      // The next mark of the same page is still this page.
      if (window.location.hash !== page) bin.empty();
    };
  }, [bin]);
  if (last?.what !== what) return null;
  const restore = async () => {
    const kept = await bin.restore();
    setTrouble(kept.ok ? null : kept.trouble);
  };
  const undo = <Button onClick={restore}>{t('record.undo')}</Button>;
  return (
    <Notice tone="done" live action={last.state === 'gone' ? undo : undefined}>
      <p>{t(`bin.${what}.${last.state}`)}</p>
      {trouble === null ? null : <p>{t(storageTexts[trouble])}</p>}
    </Notice>
  );
}
