import { useEffect, useRef, useState } from 'react';
import { useLanguage, useText } from '../../ui/use-text.ts';
import { useLive, usePorts } from '../ports-context.tsx';
import { eventWords } from './event-words.ts';
import { type Noticed, noticeEvents } from './notice-events.ts';
import type { RecordingEvent, ToldEvent } from './recording-event.ts';
import { allowSound, soundEvent } from './sound-event.ts';

export interface RecordingEarProps {
  readonly told: readonly ToldEvent[];
  readonly onNotice: (event: RecordingEvent) => void;
}

/** By then it was read out; someone who goes through the page later must not find old news. */
const wordsStayMs = 15_000;

/**
 * What happens is sounded, spoken if wished, and said to a screen reader. This is the one live region of a walk, whichever
 * screen is shown: what stands on the screens themselves is not live, or it would be heard twice.
 */
export function RecordingEar({ told, onNotice }: RecordingEarProps) {
  const t = useText();
  useNotice(onNotice);
  useSounds(told);
  useSpeech(told);
  const shown = useFresh(told);
  return (
    <div className="st-hidden" role="status" aria-atomic="false">
      {shown.map(({ nr, event }) => (
        <p key={nr}>{eventWords(event, t)}</p>
      ))}
    </div>
  );
}

function useNotice(onNotice: (event: RecordingEvent) => void): void {
  const { clock, recorder } = usePorts();
  const noticed = useRef<Noticed | null>(null);
  const isRunning = (useLive(recorder.state)?.phase ?? 'idle') !== 'idle';
  useEffect(() => {
    const look = () => {
      const state = recorder.state.get();
      if (state === undefined) return;
      const seen = noticeEvents(noticed.current, state, clock.nowMs());
      noticed.current = seen.noticed;
      for (const event of seen.events) onNotice(event);
    };
    look();
    const stop = recorder.state.subscribe(look);
    const timer = isRunning ? setInterval(look, 1000) : undefined;
    return () => {
      stop();
      clearInterval(timer);
    };
  }, [clock, recorder, isRunning, onNotice]);
}

/** Calls `hear` once for each event. */
function useEach(told: readonly ToldEvent[], hear: (event: RecordingEvent) => void): void {
  const heard = useRef(0);
  useEffect(() => {
    for (const { nr, event } of told) {
      if (nr <= heard.current) continue;
      heard.current = nr;
      hear(event);
    }
  });
}

function useSounds(told: readonly ToldEvent[]): void {
  const { recorder, vibrate } = usePorts();
  const isRunning = (useLive(recorder.state)?.phase ?? 'idle') !== 'idle';
  useEach(told, ({ what }) => soundEvent(what, vibrate));
  useEffect(() => {
    if (!isRunning) return;
    document.addEventListener('click', allowSound, true);
    return () => document.removeEventListener('click', allowSound, true);
  }, [isRunning]);
}

function useSpeech(told: readonly ToldEvent[]): void {
  const t = useText();
  const language = useLanguage();
  const { settings, speaker } = usePorts();
  const wished = useLive(settings.all)?.speakEvents ?? false;
  useEach(told, (event) => {
    if (wished) speaker.say({ text: eventWords(event, t), language });
  });
  useEffect(() => {
    if (!wished) return;
    const prime = () => speaker.prime(language);
    document.addEventListener('click', prime, true);
    return () => document.removeEventListener('click', prime, true);
  }, [wished, speaker, language]);
}

/** Those told not long ago. */
function useFresh(told: readonly ToldEvent[]): readonly ToldEvent[] {
  const [old, setOld] = useState(0);
  const last = told.at(-1)?.nr ?? 0;
  useEffect(() => {
    if (last === 0) return;
    const timer = setTimeout(() => setOld(last), wordsStayMs);
    return () => clearTimeout(timer);
  }, [last]);
  return told.filter(({ nr }) => nr > old);
}
