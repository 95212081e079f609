import { useEffect, useState } from 'react';
import type { Media } from '../../recorder/media-port.ts';
import type { StorageTrouble } from '../../recorder/walker-ports.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useText } from '../../ui/use-text.ts';
import { useLive } from '../ports-context.tsx';
import { storageTexts } from '../texts/trouble-texts.ts';

/** "Bildet er slettet. [Angre]": as long as the page stands. */
export function UndoMedia({ media, spotId }: { readonly media: Media; readonly spotId: string }) {
  const t = useText();
  const removed = useLive(media.removed);
  const [trouble, setTrouble] = useState<StorageTrouble | null>(null);
  useEffect(() => () => media.forget(), [media]);
  if (!removed || removed.spotId !== spotId) return null;
  const restore = async () => {
    const kept = await media.restore();
    setTrouble(kept.ok ? null : kept.trouble);
  };
  const undo = <Button onClick={restore}>{t('record.undo')}</Button>;
  return (
    <Notice tone="done" live action={removed.state === 'gone' ? undo : undefined}>
      <p>{t(`media.${removed.state}.${removed.kind}`)}</p>
      {trouble === null ? null : <p>{t(storageTexts[trouble])}</p>}
    </Notice>
  );
}
