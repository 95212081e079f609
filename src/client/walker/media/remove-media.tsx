import { useState } from 'react';
import type { Media, SpotMedia } from '../../recorder/media-port.ts';
import type { StorageTrouble } from '../../recorder/walker-ports.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useText } from '../../ui/use-text.ts';
import { storageTexts } from '../texts/trouble-texts.ts';

/** Deletes at once: it can be taken back on the same page. */
export function RemoveMedia({ media, one }: { readonly media: Media; readonly one: SpotMedia }) {
  const t = useText();
  const [trouble, setTrouble] = useState<StorageTrouble | null>(null);
  const remove = async () => {
    const kept = await media.remove(one);
    if (!kept.ok) setTrouble(kept.trouble);
  };
  return (
    <>
      <Button look="danger" onClick={remove}>
        {t(one.kind === 'photo' ? 'media.photo.remove' : 'media.voice.remove')}
      </Button>
      {trouble === null ? null : (
        <Notice tone="trouble" live>
          <p>{t(storageTexts[trouble])}</p>
        </Notice>
      )}
    </>
  );
}
