import { useEffect, useMemo, useRef } from 'react';
import type { Media } from '../../recorder/media-port.ts';
import { useText } from '../../ui/use-text.ts';
import { useLive, usePorts } from '../ports-context.tsx';
import { useLoaded } from '../use-loaded.ts';
import { AddPhoto } from './add-photo.tsx';
import { PhotoCard } from './photo-card.tsx';
import { RecordVoice } from './record-voice.tsx';
import { UndoMedia } from './undo-media.tsx';
import { VoiceCard } from './voice-card.tsx';
import './media.css';

/** Bilde og lydopptak of a place: one of each, to look at, to hear, to delete, or to make. */
export function SpotMediaSection({ spotId }: { readonly spotId: string }) {
  const media = useLoaded('media', usePorts().loadMedia);
  return media === undefined ? null : <Loaded media={media} spotId={spotId} />;
}

function Loaded({ media, spotId }: { readonly media: Media; readonly spotId: string }) {
  const t = useText();
  const all = useLive(useMemo(() => media.of(spotId), [media, spotId]));
  const heading = useRef<HTMLHeadingElement>(null);
  const photos = all?.filter((one) => one.kind === 'photo') ?? [];
  const voices = all?.filter((one) => one.kind === 'voice') ?? [];
  // biome-ignore lint/correctness/useExhaustiveDependencies: when one came or went, the button that had the keyboard is gone
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, [photos.length, voices.length]);
  if (all === undefined) return null;
  return (
    <section className="st-stack">
      <h2 ref={heading} tabIndex={-1} className="st-subtitle">
        {t('media.title')}
      </h2>
      <p className="st-soft">{t('media.here')}</p>
      <UndoMedia media={media} spotId={spotId} />
      {photos.length === 0 ? <AddPhoto media={media} spotId={spotId} /> : null}
      {photos.map((photo) => (
        <PhotoCard key={photo.id} media={media} photo={photo} />
      ))}
      {voices.length === 0 ? <RecordVoice media={media} spotId={spotId} /> : null}
      {voices.map((voice) => (
        <VoiceCard key={voice.id} media={media} voice={voice} />
      ))}
    </section>
  );
}
