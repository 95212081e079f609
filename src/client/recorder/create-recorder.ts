import {
  advanceRecording,
  idle,
  type Recording,
  type RecordingEvent,
  viewRecording,
} from '../../domain/walk/recording.ts';
import { createFixWriter, type FixWriter, retryMs } from './fix-writer.ts';
import { measureFixes } from './measure-fixes.ts';
import type {
  Alarm,
  ClaimRecording,
  Clock,
  Ids,
  IsRecordingClaimed,
  PositionSource,
  WakeLockKeeper,
  WalkJournal,
  WatchVisibility,
} from './ports.ts';
import { replayRecording } from './replay-recording.ts';
import type { Begun, Recorder, RecorderState } from './walker-ports.ts';
import { createLive } from './writable-live.ts';

export interface RecorderWorld {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly positions: PositionSource;
  readonly wakeLock: WakeLockKeeper;
  readonly watchVisibility: WatchVisibility;
  readonly journal: WalkJournal;
  readonly alarm: Alarm;
  readonly claim: ClaimRecording;
  readonly isClaimed: IsRecordingClaimed;
}

/** What runs as long as a walk is recorded. */
interface Session {
  readonly walkId: string;
  readonly writer: FixWriter;
  readonly claim: { release(): void };
  stopSensors(): void;
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

  function openSession(walkId: string, firstSeq: number, claim: { release(): void }): void {
    const writer = createFixWriter(
      {
        journal: world.journal,
        alarm: world.alarm,
        onWritten: (fix) => tell({ type: 'fix', fix, atMs: now() }),
        onTrouble: (trouble) => tell({ type: 'storage-trouble', trouble }),
      },
      walkId,
      firstSeq,
    );
    session = { walkId, writer, claim, stopSensors: startSensors(writer) };
  }

  function startSensors(writer: FixWriter): () => void {
    const stops = [
      world.watchVisibility((visible) => tell({ type: visible ? 'visible' : 'hidden', atMs: now() })),
      world.wakeLock.hold((keptOn) => tell({ type: 'screen', keptOn })),
      world.positions.watch({
        onFix(fix) {
          // A pause is the walker's word that this stretch is theirs alone.
          if (recording.phase !== 'paused') writer.write(fix);
        },
        onTrouble: (trouble) => tell({ type: 'position-trouble', trouble, atMs: now() }),
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
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
    await writer.drain();
    tell({ type: 'stop', atMs: now() });
    const { startedAtMs, elapsedMs, metres } = endOf(recording);
    const unfinished = await world.journal.readUnfinished(walkId);
    const measured = unfinished === null ? metres : measureFixes(unfinished.fixes);
    await finish(walkId, { endedAtMs: startedAtMs + elapsedMs, metres: measured });
    session = null;
    claim.release();
    tell({ type: 'stored' });
    return walkId;
  }

  return {
    state,
    start: () =>
      beginAlone(async (claim) => {
        const walkId = world.ids.uuid();
        const startedAtMs = now();
        const kept = await world.journal.begin({ id: walkId, startedAtMs });
        if (!kept.ok) return kept;
        tell({ type: 'start', walkId, atMs: startedAtMs });
        openSession(walkId, 0, claim);
        return kept;
      }),
    pause: async () => tell({ type: 'pause', atMs: now() }),
    resume: async () => tell({ type: 'resume', atMs: now() }),
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
        recording = replayRecording(walkId, unfinished.startedAtMs, unfinished.fixes);
        tell({ type: 'continued', atMs: now() });
        openSession(walkId, unfinished.fixes.length, claim);
        return { ok: true };
      }),
    async endInterrupted(walkId) {
      // The one being recorded here or in another window is not interrupted.
      const claim = session === null ? await world.claim() : null;
      if (claim === null) return { ok: false, trouble: 'other-window' };
      const unfinished = await world.journal.readUnfinished(walkId);
      if (unfinished !== null) {
        const { startedAtMs, fixes } = unfinished;
        const { elapsedMs } = endOf(replayRecording(walkId, startedAtMs, fixes));
        await finish(walkId, { endedAtMs: startedAtMs + elapsedMs, metres: measureFixes(fixes) });
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
