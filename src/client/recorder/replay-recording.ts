import type { Fix } from '../../domain/walk/fix.ts';
import { advanceRecording, idle, type Recording } from '../../domain/walk/recording.ts';

/** The recording as it stood at the last fix that was written down before the page died. */
export function replayRecording(walkId: string, startedAtMs: number, fixes: readonly Fix[]): Recording {
  let recording = advanceRecording(idle, { type: 'start', walkId, atMs: startedAtMs });
  for (const fix of fixes) recording = advanceRecording(recording, { type: 'fix', fix, atMs: fix.atMs });
  return recording;
}
