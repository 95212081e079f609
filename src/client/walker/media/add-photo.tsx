import { Camera, Image } from 'lucide-react';
import { type ChangeEvent, useRef, useState } from 'react';
import type { Media } from '../../recorder/media-port.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useText } from '../../ui/use-text.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { useLive, usePorts } from '../ports-context.tsx';
import { type PhotoTrouble, photoTexts } from '../texts/media-texts.ts';
import { useCrash } from '../use-crash.ts';
import { useShare } from '../use-share.ts';

/** Ta bilde · Velg bilde. Both are the phone's own; on a computer they are the same. */
export function AddPhoto({ media, spotId }: { readonly media: Media; readonly spotId: string }) {
  const t = useText();
  const { recorder } = usePorts();
  const crash = useCrash();
  const camera = useRef<HTMLInputElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<PhotoTrouble | null>(null);
  const [share, showShare] = useShare();
  const isWalking = useLive(recorder.state)?.phase === 'recording';

  const add = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    // The same file may be chosen again.
    event.target.value = '';
    if (file === undefined) return;
    setTrouble(null);
    setBusy(true);
    await media.addPhoto(spotId, file, showShare).then((kept) => {
      if (!kept.ok) setTrouble('failure' in kept ? kept.failure : kept.trouble);
    }, crash);
    setBusy(false);
  };
  const input = { type: 'file', accept: 'image/*', hidden: true, onChange: add } as const;
  return (
    <>
      <p className="st-soft">
        {t('media.photo.people')} {isWalking ? t('media.photo.camera') : null}
      </p>
      <input {...input} ref={camera} capture="environment" />
      <input {...input} ref={files} />
      <div className="st-pair st-media-pair">
        <Button busy={busy} icon={<Camera aria-hidden="true" />} onClick={() => camera.current?.click()}>
          {t('media.photo.take')}
        </Button>
        <Button busy={busy} icon={<Image aria-hidden="true" />} onClick={() => files.current?.click()}>
          {t('media.photo.choose')}
        </Button>
      </div>
      {busy ? <Waiting word={t('media.photo.busy')} progress={{ done: share, of: 1 }} /> : null}
      {trouble === null ? null : (
        <Notice tone="trouble" live>
          <p>{t(photoTexts[trouble])}</p>
        </Notice>
      )}
    </>
  );
}
