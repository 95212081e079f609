import { useEffect, useRef, useState } from 'react';
import type { Removed } from '../recorder/bin-port.ts';
import type { StorageTrouble } from '../recorder/walker-ports.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useText } from '../ui/use-text.ts';
import { useLive, usePorts } from './ports-context.tsx';
import { storageTexts } from './texts/trouble-texts.ts';
import { useLoaded } from './use-loaded.ts';

/**
 * "Slettet. [Angre]" on the page one comes to after deleting here, and what the municipality has answered after deleting in
 * both places. It stays as long as that page, for there is no time limit; with the page goes the way back.
 */
export function UndoRemoval({ what }: { readonly what: Removed['what'] }) {
  const t = useText();
  const { bin } = usePorts();
  const last = useLive(bin.last);
  const words = useRef<HTMLParagraphElement>(null);
  const [trouble, setTrouble] = useState<StorageTrouble | null>(null);
  useEffect(() => {
    const page = window.location.hash;
    return () => {
      // The next mark of the same page is still this page.
      if (window.location.hash !== page) bin.empty();
    };
  }, [bin]);
  // The button that had the keyboard is gone.
  useEffect(() => {
    if (last?.state === 'back') words.current?.focus();
  }, [last]);
  if (last?.what !== what) return null;
  if (last.state === 'everywhere') return <GoneEverywhere removed={last} />;
  const restore = async () => {
    const kept = await bin.restore();
    setTrouble(kept.ok ? null : kept.trouble);
  };
  const undo = <Button onClick={restore}>{t('record.undo')}</Button>;
  return (
    <Notice tone="done" live action={last.state === 'gone' ? undo : undefined}>
      <p ref={words} tabIndex={-1}>
        {t(`bin.${what}.${last.state}`)}
      </p>
      {trouble === null ? null : <p>{t(storageTexts[trouble])}</p>}
    </Notice>
  );
}

/** "The municipality has deleted it" is said when it has answered so. */
function GoneEverywhere({ removed }: { readonly removed: Removed }) {
  const t = useText();
  const { bin, delivery } = usePorts();
  const state = useLive(delivery.state);
  const there = useLoaded(`${removed.id} ${state?.waiting} ${state?.activity}`, () => bin.mayBeThere());
  if (there === undefined) return null;
  return (
    <Notice tone={there ? 'calm' : 'done'} live>
      <p>{t(`bin.${removed.what}.${there ? 'asked' : 'nowhere'}`)}</p>
    </Notice>
  );
}
