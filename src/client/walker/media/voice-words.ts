import type { TextKey } from '../../ui/text/texts.ts';

/** Between two sentences nobody is told that nothing is heard. */
const pauseMs = 3000;

/** When it is said how much is left: early enough to finish a thought, and before the last words. */
const saidAt = [30, 10];

export function secondsLeft(elapsedMs: number, mostMs: number): number {
  return Math.max(0, Math.ceil((mostMs - elapsedMs) / 1000));
}

/** The last of the moments that has come; null before the first. */
export function saysLeft(seconds: number): number | null {
  return saidAt.findLast((moment) => seconds <= moment) ?? null;
}

export function barsOn(level: number | null, bars: number): number {
  return level === null ? 0 : Math.ceil(level * bars);
}

export function hearsWord(level: number | null, silentMs: number): TextKey {
  if (level === null) return 'media.voice.on';
  return silentMs > pauseMs ? 'media.voice.silent' : 'media.voice.hears';
}
