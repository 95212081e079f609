import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { microphone } from '../../../src/client/capture/microphone.ts';

const limits = { ms: 60_000, bytes: 1000 };

class FakeRecorder extends EventTarget {
  static known = 'audio/mp4';
  static isTypeSupported = (mime: string) => mime === FakeRecorder.known;
  static last: FakeRecorder;
  state = 'inactive';
  mimeType = 'audio/mp4;codecs=mp4a.40.2';
  constructor() {
    super();
    FakeRecorder.last = this;
  }
  start() {
    this.state = 'recording';
  }
  hear(bytes: number) {
    this.dispatchEvent(Object.assign(new Event('dataavailable'), { data: new Blob([new Uint8Array(bytes).fill(7)]) }));
  }
  stop() {
    this.state = 'inactive';
    this.dispatchEvent(new Event('stop'));
  }
}

let released = 0;
let page: EventTarget & { visibilityState: string };
let refusal: DOMException | null;
beforeEach(() => {
  vi.useFakeTimers();
  released = 0;
  refusal = null;
  FakeRecorder.known = 'audio/mp4';
  page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  vi.stubGlobal('document', page);
  vi.stubGlobal('MediaRecorder', FakeRecorder);
  vi.stubGlobal('navigator', {
    mediaDevices: {
      getUserMedia: async () => {
        if (refusal) throw refusal;
        return { getTracks: () => [{ stop: () => (released += 1) }] };
      },
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function listen() {
  const heard: { level: number | null; elapsedMs: number }[] = [];
  const started = await microphone.listen(limits, (voice) => heard.push(voice));
  if (!started.ok) throw new Error(started.trouble);
  return { ...started.listening, heard, recorder: FakeRecorder.last };
}

describe('a recording', () => {
  test('is whole, says what it is and how long, and lets go of the microphone', async () => {
    const { recorder, stop, sound, heard } = await listen();
    recorder.hear(300);
    recorder.hear(200);
    vi.advanceTimersByTime(2000);
    stop();
    stop();
    expect(await sound).toEqual({
      bytes: new Uint8Array(500).fill(7),
      mime: 'audio/mp4;codecs=mp4a.40.2',
      durationMs: 2000,
    });
    expect(released).toBe(1);
    const told = heard.length;
    expect(heard.at(-1)).toEqual({ level: null, elapsedMs: 2000 });
    vi.advanceTimersByTime(2000);
    expect(heard).toHaveLength(told);
  });

  test('ends by itself after a minute and is kept', async () => {
    const { recorder, sound } = await listen();
    recorder.hear(300);
    vi.advanceTimersByTime(60_001);
    expect(await sound).toMatchObject({ durationMs: 60_000, bytes: { length: 300 } });
  });

  test('ends before it is too large, and what came until then is kept', async () => {
    const { recorder, sound } = await listen();
    recorder.hear(900);
    recorder.hear(200);
    recorder.hear(10);
    expect(await sound).toMatchObject({ bytes: { length: 900 } });
  });

  test('ends when the page is hidden, and what there is is kept', async () => {
    const { recorder, sound } = await listen();
    recorder.hear(300);
    page.visibilityState = 'hidden';
    page.dispatchEvent(new Event('visibilitychange'));
    expect(await sound).toMatchObject({ bytes: { length: 300 } });
  });

  test('of nothing is nothing', async () => {
    const { stop, sound } = await listen();
    stop();
    expect(await sound).toBeNull();
  });
});

describe('no recording', () => {
  test.each([
    ['NotAllowedError', 'denied'],
    ['NotFoundError', 'none'],
    ['NotReadableError', 'busy'],
  ])('%s is told as %s', async (name, trouble) => {
    refusal = new DOMException('', name);
    expect(await microphone.listen(limits, () => undefined)).toEqual({ ok: false, trouble });
  });

  test('a fault in the program is not passed off as one of the microphone', async () => {
    refusal = new DOMException('', 'DataError');
    await expect(microphone.listen(limits, () => undefined)).rejects.toThrow();
  });

  test('a browser that cannot record says so', async () => {
    FakeRecorder.known = 'audio/flac';
    expect(await microphone.listen(limits, () => undefined)).toEqual({ ok: false, trouble: 'unsupported' });
    FakeRecorder.known = 'audio/mp4';
    vi.stubGlobal('navigator', {});
    expect(await microphone.listen(limits, () => undefined)).toEqual({ ok: false, trouble: 'unsupported' });
  });
});
