import { useEffect, useRef, useState } from 'react';
import type { Media, RunningVoice } from '../../recorder/media-port.ts';
import type { VoiceTrouble } from '../texts/media-texts.ts';
import { useCrash } from '../use-crash.ts';

export type Heard = Parameters<Parameters<Media['record']>[1]>[0];

export type VoiceState =
  | { readonly at: 'idle'; readonly trouble: VoiceTrouble | null }
  /** The phone may be asking its owner. */
  | { readonly at: 'asking' }
  | { readonly at: 'recording'; readonly heard: Heard }
  | { readonly at: 'keeping' };

/** A recording that outlives its screen: who leaves while it runs has ended it, and it is kept. */
export function useVoiceRecording(media: Media, spotId: string) {
  const crash = useCrash();
  const [state, setState] = useState<VoiceState>({ at: 'idle', trouble: null });
  const running = useRef<RunningVoice | null>(null);
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
      running.current?.stop();
    };
  }, []);

  const record = async () => {
    setState({ at: 'asking' });
    const started = await media.record(spotId, (heard) => {
      if (running.current !== null) setState({ at: 'recording', heard });
    });
    if (!started.ok) return setState({ at: 'idle', trouble: started.trouble });
    const { voice } = started;
    if (!isHere.current) return voice.stop();
    running.current = voice;
    setState({ at: 'recording', heard: { level: null, elapsedMs: 0 } });
    const ended = await voice.ended;
    running.current = null;
    setState({ at: 'idle', trouble: ended.ok ? null : ended.trouble });
  };
  return {
    state,
    start: () => void record().catch(crash),
    stop: () => {
      const voice = running.current;
      running.current = null;
      setState({ at: 'keeping' });
      voice?.stop();
    },
  };
}
