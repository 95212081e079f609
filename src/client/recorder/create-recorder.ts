import type { Position } from '../../domain/geo/position.ts';
import { lastHeardMs } from '../../domain/walk/last-heard.ts';
import { countEntries } from '../../domain/walk/place-entries.ts';
import {
  advanceRecording,
  idle,
  type Recording,
  type RecordingEvent,
  viewRecording,
} from '../../domain/walk/recording.ts';
import { replayRecording } from '../../domain/walk/replay-recording.ts';
import { tooOldToContinue } from '../../domain/walk/too-old-to-continue.ts';
import type { WalkEntry } from '../../domain/walk/walk-entry.ts';
import { createEntryWriter, type EntryWriter, retryMs } from './entry-writer.ts';
import { hearSensors, type Sensors } from './hear-sensors.ts';
import { createLastFix, type LastFix } from './last-fix.ts';
import { measureFixes } from './measure-fixes.ts';
import type { Alarm, ClaimRecording, Ids, IsRecordingClaimed, WalkEnd, WalkJournal } from './ports.ts';
import type { Begun, Recorder, RecorderState } from './walker-ports.ts';
import { watchHome, wayOf } from './watch-home.ts';
import { createLive } from './writable-live.ts';

export interface RecorderWorld extends Sensors {
  readonly ids: Ids;
  readonly journal: WalkJournal;
  readonly alarm: Alarm;
  readonly claim: ClaimRecording;
  readonly isClaimed: IsRecordingClaimed;
  /** The places that the device protects. */
  readonly readHomes: () => Promise<readonly Position[]>;
}

/** What runs as long as a walk is recorded. */
interface Session {
  readonly walkId: string;
  readonly writer: EntryWriter;
  readonly claim: { release(): void };
  readonly home: ReturnType<typeof watchHome>;
  readonly lastFix: LastFix;
  stopSensors(): void;
}

interface Opening {
  readonly walkId: string;
  /** What its journal holds already. */
  readonly journal: readonly WalkEntry[];
  readonly what: 'started' | 'continued';
  readonly atMs: number;
}

type Unfinished = NonNullable<Awaited<ReturnType<WalkJournal['readUnfinished']>>>;

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

  function openSession({ walkId, journal, what, atMs }: Opening, claim: { release(): void }): void {
    // What is found out after the walk is over is no question any more.
    const onHome = () => session?.home === home && tell({ type: 'seems-home' });
    const home = watchHome({ readHomes: world.readHomes, onHome }, journal);
    const writer = createEntryWriter(
      {
        journal: world.journal,
        alarm: world.alarm,
        onWritten(fix) {
          tell({ type: 'fix', fix, atMs: now() });
          home.hear({ fix }, now());
        },
        onTrouble: (trouble) => tell({ type: 'storage-trouble', trouble }),
      },
      walkId,
      countEntries(journal),
    );
    writer.write({ event: { what, atMs } });
    const lastFix = createLastFix(world.alarm, what === 'continued');
    const write = (entry: WalkEntry) => {
      writer.write(entry);
      lastFix.hear(entry);
    };
    const isPaused = () => recording.phase === 'paused';
    session = { walkId, writer, claim, home, lastFix, stopSensors: hearSensors(world, { isPaused, write, tell }) };
  }

  /** At once, whatever the disk says: the walker's word holds from the press on. */
  function turn(type: 'pause' | 'resume', what: 'paused' | 'resumed'): void {
    // A second press says nothing new, and would be a pause of its own.
    if (session === null || (recording.phase === 'paused') === (type === 'pause')) return;
    const atMs = now();
    tell({ type, atMs });
    session.writer.write({ event: { what, atMs } });
  }

  /** Claims the right to record, and lets go of it when `begin` is refused or fails. */
  async function beginAlone<Refused extends { readonly ok: false }>(
    begin: (claim: { release(): void }) => Promise<Begun | Refused>,
  ): Promise<Begun | Refused> {
    // Two quick presses are one start.
    if (session !== null || isBeginning) return { ok: true };
    isBeginning = true;
    try {
      const claim = await world.claim();
      if (claim === null) return { ok: false, trouble: 'other-window' };
      const kept = await begin(claim).catch((fault: unknown) => {
        claim.release();
        throw fault;
      });
      if (!kept.ok) claim.release();
      return kept;
    } finally {
      isBeginning = false;
    }
  }

  /** Writes the end of a walk; for the one being stopped it is tried until the disk takes it. */
  async function finish(walkId: string, end: WalkEnd): Promise<void> {
    for (;;) {
      const kept = await world.journal.finish(walkId, end);
      if (kept.ok) return;
      tell({ type: 'storage-trouble', trouble: kept.trouble });
      await new Promise<void>((resolve) => world.alarm(retryMs, resolve));
    }
  }

  /** By its journal. A walk that lay forgotten at home was over when its walker came there. */
  async function endingOf(walkId: string, { startedAtMs, entries }: Unfinished): Promise<WalkEnd> {
    const way = await wayOf(entries, world.readHomes);
    const { elapsedMs } = endOf(replayRecording(walkId, startedAtMs, way));
    const home = way.length < entries.length ? way.at(-1) : undefined;
    return {
      endedAtMs: startedAtMs + elapsedMs,
      metres: measureFixes(way),
      ...(home !== undefined && 'fix' in home ? { cameHomeAtMs: home.fix.atMs } : {}),
    };
  }

  async function stop(): Promise<string> {
    if (session === null) throw new Error('There is no walk to stop: ask state before offering it.');
    const { walkId, writer, claim, lastFix, stopSensors } = session;
    const wasPaused = recording.phase === 'paused';
    if (wasPaused) stopSensors();
    // From the press on it is over for the walker, whatever the phone and its disk take their time for.
    tell({ type: 'stop', atMs: now() });
    const { startedAtMs, elapsedMs, metres } = endOf(recording);
    try {
      const known = wasPaused ? null : lastFix.wait();
      if (known !== null) await known;
      stopSensors();
      writer.write({ event: { what: 'stopped', atMs: now() } });
      await writer.drain();
      const unfinished = await world.journal.readUnfinished(walkId);
      const end = unfinished === null ? null : await endingOf(walkId, unfinished);
      // What ran while the page was hidden is known here alone.
      const endedAtMs = startedAtMs + elapsedMs;
      await finish(walkId, end?.cameHomeAtMs === undefined ? { endedAtMs, metres: end?.metres ?? metres } : end);
      return walkId;
    } finally {
      // Also when the journal could not be read: the walk lies there to be ended from Home.
      session = null;
      claim.release();
      tell({ type: 'stored' });
    }
  }

  return {
    state,
    start: (people) =>
      beginAlone<never>(async (claim) => {
        const walkId = world.ids.uuid();
        const startedAtMs = now();
        const kept = await world.journal.begin({
          id: walkId,
          startedAtMs,
          ...(people === undefined ? {} : { people }),
        });
        if (!kept.ok) return kept;
        tell({ type: 'start', walkId, atMs: startedAtMs });
        openSession({ walkId, journal: [], what: 'started', atMs: startedAtMs }, claim);
        return kept;
      }),
    pause: async () => turn('pause', 'paused'),
    resume: async () => turn('resume', 'resumed'),
    async stillOut() {
      if (session === null) return;
      const entry = { event: { what: 'still-out', atMs: now() } } as const;
      tell({ type: 'still-out' });
      session.home.answered(entry);
      session.writer.write(entry);
    },
    stop() {
      // Two quick presses are one stop.
      stopping ??= stop().finally(() => {
        stopping = null;
      });
      return stopping;
    },
    continueInterrupted: (walkId) =>
      beginAlone<{ readonly ok: false; readonly trouble: 'too-old' }>(async (claim) => {
        const unfinished = await world.journal.readUnfinished(walkId);
        if (unfinished === null) throw new Error(`Walk ${walkId} was not interrupted: only unfinished walks go on.`);
        const { startedAtMs, entries } = unfinished;
        const atMs = now();
        if (tooOldToContinue(lastHeardMs(startedAtMs, entries), atMs)) return { ok: false, trouble: 'too-old' };
        // As it stood: what was paused stays so, until the walker says otherwise.
        recording = replayRecording(walkId, startedAtMs, entries);
        tell({ type: 'continued', atMs });
        openSession({ walkId, journal: entries, what: 'continued', atMs }, claim);
        return { ok: true };
      }),
    async endInterrupted(walkId) {
      // The one being recorded here or in another window is not interrupted.
      const claim = session === null ? await world.claim() : null;
      if (claim === null) return { ok: false, trouble: 'other-window' };
      try {
        const unfinished = await world.journal.readUnfinished(walkId);
        // What the disk refuses is told, and can be tried again: nobody waits here for it to have room.
        return unfinished === null
          ? { ok: true }
          : await world.journal.finish(walkId, await endingOf(walkId, unfinished));
      } finally {
        claim.release();
      }
    },
    async lastHeardMs(walkId) {
      const unfinished = await world.journal.readUnfinished(walkId);
      return unfinished === null ? null : lastHeardMs(unfinished.startedAtMs, unfinished.entries);
    },
    isTakenElsewhere: async () => session === null && !isBeginning && (await world.isClaimed()),
  };
}

function endOf(recording: Recording): { startedAtMs: number; elapsedMs: number; metres: number } {
  if (recording.phase === 'idle' || recording.phase === 'done') return { startedAtMs: 0, elapsedMs: 0, metres: 0 };
  const { startedAtMs, elapsedMs } = recording;
  return { startedAtMs, elapsedMs, metres: recording.phase === 'finishing' ? recording.metres : recording.live.metres };
}
