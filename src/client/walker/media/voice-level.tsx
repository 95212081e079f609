import { useRef } from 'react';
import { useText } from '../../ui/use-text.ts';
import type { Heard } from './use-voice-recording.ts';
import { barsOn, hearsWord, saysLeft, secondsLeft } from './voice-words.ts';

const bars = Array.from({ length: 12 }, (_, at) => at);

/** How loud and how much longer, for the eye and in words. Only what is worth breaking in for is said by itself. */
export function VoiceLevel({ heard, mostMs }: { readonly heard: Heard; readonly mostMs: number }) {
  const t = useText();
  const lastHeardMs = useRef(0);
  const { level, elapsedMs } = heard;
  const on = barsOn(level, bars.length);
  if (on > 1) lastHeardMs.current = elapsedMs;
  const left = secondsLeft(elapsedMs, mostMs);
  const hears = t(hearsWord(level, elapsedMs - lastHeardMs.current));
  const said = saysLeft(left);
  return (
    <div className="st-card st-voice">
      <div className="st-level" aria-hidden="true">
        {bars.map((at) => (
          <i key={at} data-on={at < on ? true : undefined} />
        ))}
      </div>
      <p aria-hidden="true">{hears}</p>
      <p className="st-voice-left">{t('media.voice.left', { seconds: left })}</p>
      <p role="status" className="st-hidden">
        {hears} {said === null ? null : t('media.voice.left', { seconds: said })}
      </p>
    </div>
  );
}
