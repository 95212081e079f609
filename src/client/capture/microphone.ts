import type { MicrophoneTrouble, OnVoice } from '../recorder/media-port.ts';
import type { Listening, Microphone, Sound } from '../recorder/microphone-port.ts';
import { soundLevel } from './sound-level.ts';

/** Speech is understood at half of this; where a phone takes its own rate instead, the limit of bytes holds. */
const bitsPerSecond = 48_000;

/** What is recorded comes in pieces this long, so that a recorder that breaks down leaves what there was. */
const pieceMs = 1000;
const tellEachMs = 100;

/** The first that the browser can make. All of them are played by newer phones; older iPhones know the second only. */
const mimes = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus'];

export const microphone: Microphone = {
  async listen(limits, onVoice) {
    const mime = 'MediaRecorder' in globalThis ? mimes.find((one) => MediaRecorder.isTypeSupported(one)) : undefined;
    // There are no media devices without https.
    if (mime === undefined || !('mediaDevices' in navigator)) return { ok: false, trouble: 'unsupported' };
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1 } });
      return { ok: true, listening: recordStream(stream, mime, limits, onVoice) };
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble === null) throw error;
      return { ok: false, trouble };
    }
  },
};

const troubles: Readonly<Record<string, MicrophoneTrouble>> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'none',
  OverconstrainedError: 'none',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

function troubleOf(error: unknown): MicrophoneTrouble | null {
  return error instanceof DOMException ? (troubles[error.name] ?? null) : null;
}

function recordStream(
  stream: MediaStream,
  mimeType: string,
  limits: { readonly ms: number; readonly bytes: number },
  onVoice: OnVoice,
): Listening {
  const recorder = new MediaRecorder(stream, { mimeType, audioBitsPerSecond: bitsPerSecond });
  const meter = openMeter(stream);
  const startedAt = performance.now();
  const elapsedMs = () => Math.min(limits.ms, performance.now() - startedAt);
  const stop = () => {
    if (recorder.state !== 'inactive') recorder.stop();
  };
  const timers = [
    setInterval(() => onVoice({ level: meter.read(), elapsedMs: elapsedMs() }), tellEachMs),
    setTimeout(stop, limits.ms),
  ];
  // A page that is not seen may be put to sleep or thrown away: what there is is kept while there is time.
  const onVisibility = () => {
    if (document.visibilityState === 'hidden') stop();
  };
  document.addEventListener('visibilitychange', onVisibility);

  const sound = new Promise<Sound | null>((resolve) => {
    const pieces: Blob[] = [];
    let bytes = 0;
    recorder.addEventListener('dataavailable', ({ data }) => {
      bytes += data.size;
      // Pieces are only of use in one row: after one that is left out none may follow.
      if (bytes > limits.bytes) return stop();
      if (data.size > 0) pieces.push(data);
    });
    // The recorder stops by itself when a call takes the microphone away.
    recorder.addEventListener('stop', async () => {
      const durationMs = Math.round(elapsedMs());
      document.removeEventListener('visibilitychange', onVisibility);
      for (const timer of timers) clearTimeout(timer);
      for (const track of stream.getTracks()) track.stop();
      meter.close();
      const whole = new Uint8Array(await new Blob(pieces).arrayBuffer());
      resolve(pieces.length === 0 ? null : { bytes: whole, mime: recorder.mimeType || mimeType, durationMs });
    });
  });
  recorder.start(pieceMs);
  return { stop, sound };
}

interface Meter {
  readonly read: () => number | null;
  readonly close: () => void;
}

/** A phone that cannot measure can still record. */
function openMeter(stream: MediaStream): Meter {
  try {
    const context = new AudioContext();
    const analyser = context.createAnalyser();
    context.createMediaStreamSource(stream).connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    return {
      read() {
        if (context.state !== 'running') return null;
        analyser.getFloatTimeDomainData(samples);
        return soundLevel(samples);
      },
      close: () => void context.close(),
    };
  } catch {
    return { read: () => null, close: () => undefined };
  }
}
