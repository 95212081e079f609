import { countEntries, type EntryCount } from '../../domain/walk/place-entries.ts';
import {
  advanceRecording,
  idle,
  type Recording,
  type RecordingEvent,
  viewRecording,
} from '../../domain/walk/recording.ts';
import { replayRecording } from '../../domain/walk/replay-recording.ts';
import { createEntryWriter, type EntryWriter, retryMs } from './entry-writer.ts';
import { hearSensors, type Sensors } from './hear-sensors.ts';
import { measureFixes } from './measure-fixes.ts';
import type { Alarm, ClaimRecording, Ids, IsRecordingClaimed, WalkJournal } from './ports.ts';
import type { Begun, Recorder, RecorderState } from './walker-ports.ts';
import { createLive } from './writable-live.ts';

export interface RecorderWorld extends Sensors {
  readonly ids: Ids;
  readonly journal: WalkJournal;
  readonly alarm: Alarm;
  readonly claim: ClaimRecording;
  readonly isClaimed: IsRecordingClaimed;
}

/** What runs as long as a walk is recorded. */
interface Session {
  readonly walkId: string;
  readonly writer: EntryWriter;
  readonly claim: { release(): void };
  stopSensors(): void;
}

interface Opening {
  readonly walkId: string;
  /** What its journal holds already. */
  readonly after: EntryCount;
  readonly what: 'started' | 'continued';
  readonly atMs: number;
}

/** Drives the recording machine: writes each fix down, and only then lets it be seen. One walk at a time in all windows. */
export function createRecorder(world: RecorderWorld): Recorder {
  const state = createLive<RecorderState>({ phase: 'idle' });
  let recording: Recording = idle;
  let session: Session | null = null;
  let isBeginning = false;
  let stopping: Promise<string> | null = null;

  function tell(event: RecordingEvent): void {
    recording = advanceRecording(recording, event);
    state.set(viewRecording(recording));
  }

  const now = () => world.clock.nowMs();

  function openSession({ walkId, after, what, atMs }: Opening, claim: { release(): void }): void {
    const writer = createEntryWriter(
      {
        journal: world.journal,
        alarm: world.alarm,
        onWritten: (fix) => tell({ type: 'fix', fix, atMs: now() }),
        onTrouble: (trouble) => tell({ type: 'storage-trouble', trouble }),
      },
      walkId,
      after,
    );
    writer.write({ event: { what, atMs } });
    const isPaused = () => recording.phase === 'paused';
    session = { walkId, writer, claim, stopSensors: hearSensors(world, { isPaused, write: writer.write, tell }) };
  }

  /** At once, whatever the disk says: the walker's word holds from the press on. */
  function turn(type: 'pause' | 'resume', what: 'paused' | 'resumed'): void {
    // A second press says nothing new, and would be a pause of its own.
    if (session === null || (recording.phase === 'paused') === (type === 'pause')) return;
    const atMs = now();
    tell({ type, atMs });
    session.writer.write({ event: { what, atMs } });
  }

  /** Claims the right to record, and lets go of it when `begin` fails. */
  async function beginAlone(begin: (claim: { release(): void }) => Promise<Begun>): Promise<Begun> {
    // Two quick presses are one start.
    if (session !== null || isBeginning) return { ok: true };
    isBeginning = true;
    try {
      const claim = await world.claim();
      if (claim === null) return { ok: false, trouble: 'other-window' };
      const kept = await begin(claim);
      if (!kept.ok) claim.release();
      return kept;
    } finally {
      isBeginning = false;
    }
  }

  /** Writes the end of a walk; for the one being stopped it is tried until the disk takes it. */
  async function finish(walkId: string, end: { endedAtMs: number; metres: number }): Promise<void> {
    for (;;) {
      const kept = await world.journal.finish(walkId, end);
      if (kept.ok) return;
      tell({ type: 'storage-trouble', trouble: kept.trouble });
      await new Promise<void>((resolve) => world.alarm(retryMs, resolve));
    }
  }

  async function stop(): Promise<string> {
    if (session === null) throw new Error('There is no walk to stop: ask state before offering it.');
    const { walkId, writer, claim, stopSensors } = session;
    stopSensors();
    writer.write({ event: { what: 'stopped', atMs: now() } });
    await writer.drain();
    tell({ type: 'stop', atMs: now() });
    const { startedAtMs, elapsedMs, metres } = endOf(recording);
    const unfinished = await world.journal.readUnfinished(walkId);
    const measured = unfinished === null ? metres : measureFixes(unfinished.entries);
    await finish(walkId, { endedAtMs: startedAtMs + elapsedMs, metres: measured });
    session = null;
    claim.release();
    tell({ type: 'stored' });
    return walkId;
  }

  return {
    state,
    start: (people) =>
      beginAlone(async (claim) => {
        const walkId = world.ids.uuid();
        const startedAtMs = now();
        const kept = await world.journal.begin({
          id: walkId,
          startedAtMs,
          ...(people === undefined ? {} : { people }),
        });
        if (!kept.ok) return kept;
        tell({ type: 'start', walkId, atMs: startedAtMs });
        openSession({ walkId, after: { fixes: 0, events: 0 }, what: 'started', atMs: startedAtMs }, claim);
        return kept;
      }),
    pause: async () => turn('pause', 'paused'),
    resume: async () => turn('resume', 'resumed'),
    stop() {
      // Two quick presses are one stop.
      stopping ??= stop().finally(() => {
        stopping = null;
      });
      return stopping;
    },
    continueInterrupted: (walkId) =>
      beginAlone(async (claim) => {
        const unfinished = await world.journal.readUnfinished(walkId);
        if (unfinished === null) throw new Error(`Walk ${walkId} was not interrupted: only unfinished walks go on.`);
        const { startedAtMs, entries } = unfinished;
        const atMs = now();
        // As it stood: what was paused stays so, until the walker says otherwise.
        recording = replayRecording(walkId, startedAtMs, entries);
        tell({ type: 'continued', atMs });
        openSession({ walkId, after: countEntries(entries), what: 'continued', atMs }, claim);
        return { ok: true };
      }),
    async endInterrupted(walkId) {
      // The one being recorded here or in another window is not interrupted.
      const claim = session === null ? await world.claim() : null;
      if (claim === null) return { ok: false, trouble: 'other-window' };
      const unfinished = await world.journal.readUnfinished(walkId);
      if (unfinished !== null) {
        const { startedAtMs, entries } = unfinished;
        const { elapsedMs } = endOf(replayRecording(walkId, startedAtMs, entries));
        await finish(walkId, { endedAtMs: startedAtMs + elapsedMs, metres: measureFixes(entries) });
      }
      claim.release();
      return { ok: true };
    },
    isTakenElsewhere: async () => session === null && !isBeginning && (await world.isClaimed()),
  };
}

function endOf(recording: Recording): { startedAtMs: number; elapsedMs: number; metres: number } {
  if (recording.phase === 'idle' || recording.phase === 'done') return { startedAtMs: 0, elapsedMs: 0, metres: 0 };
  const { startedAtMs, elapsedMs } = recording;
  return { startedAtMs, elapsedMs, metres: recording.phase === 'finishing' ? recording.metres : recording.live.metres };
}
