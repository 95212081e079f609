import { advanceRecording, idle, type Recording, type RecordingEvent } from './recording.ts';
import type { WalkEntry, WalkEvent } from './walk-entry.ts';

/** The recording as it stood at the last entry of its journal. */
export function replayRecording(walkId: string, startedAtMs: number, entries: readonly WalkEntry[]): Recording {
  let recording = advanceRecording(idle, { type: 'start', walkId, atMs: startedAtMs });
  for (const entry of entries) {
    const event = 'fix' in entry ? heard(entry) : told(entry.event);
    if (event !== null) recording = advanceRecording(recording, event);
  }
  return recording;
}

/** Fixes from before the device's clock was written down with them have only their own time. */
function heard({ fix }: Extract<WalkEntry, { readonly fix: unknown }>): RecordingEvent {
  return { type: 'fix', fix, atMs: fix.heardAtMs ?? fix.atMs };
}

function told(event: WalkEvent): RecordingEvent | null {
  const { atMs } = event;
  switch (event.what) {
    case 'paused':
      return { type: 'pause', atMs };
    case 'resumed':
      return { type: 'resume', atMs };
    case 'hidden':
      return { type: 'hidden', atMs };
    case 'seen':
      return { type: 'visible', atMs };
    case 'continued':
      return { type: 'continued', atMs };
    case 'lost':
      return { type: 'position-trouble', trouble: event.trouble, atMs };
    case 'screen':
      return { type: 'screen', keptOn: event.keptOn };
    case 'started':
    case 'found':
    case 'battery':
    case 'still-out':
    // Whoever reads it goes on with the walk after all, or ends it: the page died before the end was written.
    case 'stopped':
      return null;
  }
}
