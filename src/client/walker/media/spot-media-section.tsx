import { Camera, Mic } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Media } from '../../recorder/media-port.ts';
import { Button } from '../../ui/button.tsx';
import { useText } from '../../ui/use-text.ts';
import { useLive, usePorts } from '../ports-context.tsx';
import { useLoaded } from '../use-loaded.ts';
import { AddPhoto } from './add-photo.tsx';
import { PhotoCard } from './photo-card.tsx';
import { RecordVoice } from './record-voice.tsx';
import { UndoMedia } from './undo-media.tsx';
import { VoiceCard } from './voice-card.tsx';

/**
 * Bilde og lydopptak of a place: one of each, to look at, to hear, to delete, or to make. Two buttons until somebody wants
 * one: whoever has said enough must not look for the way on under all of it.
 */
export function SpotMediaSection({ spotId }: { readonly spotId: string }) {
  const media = useLoaded('media', usePorts().loadMedia);
  return media === undefined ? null : <Loaded media={media} spotId={spotId} />;
}

function Loaded({ media, spotId }: { readonly media: Media; readonly spotId: string }) {
  const t = useText();
  const all = useLive(useMemo(() => media.of(spotId), [media, spotId]));
  const isRemoved = useLive(media.removed)?.spotId === spotId;
  const [wanted, setWanted] = useState({ photo: false, voice: false });
  const heading = useRef<HTMLHeadingElement>(null);
  const photos = all?.filter((one) => one.kind === 'photo') ?? [];
  const voices = all?.filter((one) => one.kind === 'voice') ?? [];
  // biome-ignore lint/correctness/useExhaustiveDependencies: the button that had the keyboard is gone when any of these changes
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [photos.length, voices.length, wanted]);
  if (all === undefined) return null;
  const offersPhoto = photos.length === 0 && !wanted.photo;
  const offersVoice = voices.length === 0 && !wanted.voice;
  return (
    <section className="st-stack">
      {offersPhoto && offersVoice && !isRemoved ? null : (
        <>
          <h2 ref={heading} tabIndex={-1} className="st-subtitle">
            {t('media.title')}
          </h2>
          <p className="st-soft">{t('media.here')}</p>
        </>
      )}
      <UndoMedia media={media} spotId={spotId} />
      {photos.length === 0 && wanted.photo ? <AddPhoto media={media} spotId={spotId} /> : null}
      {photos.map((photo) => (
        <PhotoCard key={photo.id} media={media} photo={photo} />
      ))}
      {voices.length === 0 && wanted.voice ? <RecordVoice media={media} spotId={spotId} /> : null}
      {voices.map((voice) => (
        <VoiceCard key={voice.id} media={media} voice={voice} />
      ))}
      {offersPhoto || offersVoice ? (
        <div className="st-pair st-media-pair">
          {offersPhoto ? (
            <Button icon={<Camera aria-hidden="true" />} onClick={() => setWanted({ ...wanted, photo: true })}>
              {t('media.photo.add')}
            </Button>
          ) : null}
          {offersVoice ? (
            <Button icon={<Mic aria-hidden="true" />} onClick={() => setWanted({ ...wanted, voice: true })}>
              {t('media.voice.add')}
            </Button>
          ) : null}
        </div>
      ) : null}
    </section>
  );
}
