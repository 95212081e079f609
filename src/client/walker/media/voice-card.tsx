import { Play, Square } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Media, Voice } from '../../recorder/media-port.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useText } from '../../ui/use-text.ts';
import { RemoveMedia } from './remove-media.tsx';
import { useObjectUrl } from './use-object-url.ts';

type Playing = 'no' | 'yes' | 'cannot';

/** The browser's own player has small buttons, and a recording says too little of its length for it. */
export function VoiceCard({ media, voice }: { readonly media: Media; readonly voice: Voice }) {
  const t = useText();
  const url = useObjectUrl(voice);
  const sound = useRef<HTMLAudioElement>(null);
  const [playing, setPlaying] = useState<Playing>('no');
  const press = () => {
    const audio = sound.current;
    if (audio === null) return;
    if (playing === 'yes') return audio.pause();
    audio.currentTime = 0;
    // Another phone may know another kind of sound than this one.
    audio.play().catch((error: unknown) => {
      if (!(error instanceof DOMException && error.name === 'AbortError')) setPlaying('cannot');
    });
  };
  return (
    <div className="st-card st-stack">
      <p>{t('media.voice.note', { seconds: Math.max(1, Math.round(voice.durationMs / 1000)) })}</p>
      {url === null ? null : (
        // biome-ignore lint/a11y/useMediaCaption: somebody's own voice, of which there is no text
        <audio
          ref={sound}
          src={url}
          onPlaying={() => setPlaying('yes')}
          onPause={() => setPlaying('no')}
          onEnded={() => setPlaying('no')}
          onError={() => setPlaying('cannot')}
        />
      )}
      <Button
        icon={playing === 'yes' ? <Square fill="currentColor" aria-hidden="true" /> : <Play aria-hidden="true" />}
        onClick={press}
      >
        {t(playing === 'yes' ? 'media.voice.pause' : 'media.voice.play')}
      </Button>
      {playing === 'cannot' ? (
        <Notice tone="trouble" live>
          <p>{t('media.voice.unplayable')}</p>
        </Notice>
      ) : null}
      <RemoveMedia media={media} one={voice} />
    </div>
  );
}
