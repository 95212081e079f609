import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { gapMs } from '../../../src/domain/walk/gap.ts';
import { tooOldToContinue } from '../../../src/domain/walk/too-old-to-continue.ts';
import { trackTimes } from '../../../src/domain/walk/track-times.ts';
import { sizeOf } from '../../support/sizes.mjs';
import { createDisk } from '../store/disk.ts';
import { away, createDesk } from './desk.ts';
import { createPhone, fixAt, type Phone } from './phone.ts';

const walks = sizeOf('CLOCK_WALKS');

const tenYearsMs = 10 * 365.25 * 86_400_000;
const jump = fc.option(fc.integer({ min: -tenYearsMs, max: tenYearsMs }), { freq: 5, nil: 0 });

const steps = fc.array(
  fc.record({
    what: fc.constantFrom('walk', 'walk', 'walk', 'hide', 'see', 'pause', 'resume', 'lose', 'kill'),
    fixes: fc.integer({ min: 1, max: 25 }),
    seconds: fc.integer({ min: 1, max: 900 }),
    /** The phone's clock is set, and the fixes' with it or not. */
    jumpMs: jump,
    fixesToo: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
);

interface Walked {
  phone: Phone;
  /** Fixes that were heard outside pauses. */
  heard: number;
  trueMs: number;
  fixAheadMs: number;
}

/** R8 of the figures: walks under clocks from ten years slow to ten years fast, set on the way. */
test(
  'whatever the clock says, no fix is lost, no time runs back, and the walk is ended, read and prepared',
  async () => {
    const bodies: unknown[] = [];
    await fc.assert(
      fc.asyncProperty(jump, steps, fc.boolean(), async (offsetMs, all, endsByKill) => {
        const disk = createDisk();
        const database = disk.open();
        const walked: Walked = { phone: createPhone(database), heard: 0, trueMs: 0, fixAheadMs: 0 };
        walked.phone.nowMs += offsetMs;
        await walked.phone.recorder.start();
        const [row] = await database.walks.toArray();
        if (row === undefined) throw new Error('there is no walk');
        const onDisk = () =>
          vi.waitFor(async () => expect(await database.fixes.count()).toBe(walked.heard), { interval: 1 });
        const restart = () => {
          walked.phone = Object.assign(createPhone(disk.open()), { nowMs: walked.phone.nowMs });
        };

        let recordedMs = 0;
        for (const step of all) {
          walked.phone.nowMs += step.seconds * 1000 + step.jumpMs;
          if (!step.fixesToo) walked.fixAheadMs -= step.jumpMs;
          walked.trueMs += step.seconds * 1000;
          if (step.what === 'walk') walkOn(walked, step.fixes);
          else if (step.what === 'kill') {
            await onDisk();
            restart();
            const lastMs = await walked.phone.recorder.lastHeardMs(row.id);
            const isOver = tooOldToContinue(lastMs ?? Number.NaN, walked.phone.nowMs);
            const goesOn = await walked.phone.recorder.continueInterrupted(row.id);
            expect(goesOn.ok).toBe(!isOver);
            // A clock that was set makes a walk too old at worst: then it is ended, with all that was heard.
            if (isOver) break;
          } else await happen(walked.phone, step.what);
          await onDisk();
          const state = walked.phone.recorder.state.get();
          if (state?.phase === 'recording' || state?.phase === 'paused') {
            expect(state.recordedMs).toBeGreaterThanOrEqual(recordedMs);
            recordedMs = state.recordedMs;
          }
        }

        if (endsByKill || walked.phone.recorder.state.get()?.phase === 'idle') {
          restart();
          expect(await walked.phone.recorder.endInterrupted(row.id)).toEqual({ ok: true });
        } else {
          const ended = walked.phone.recorder.stop();
          // Where the screen was dark it waits for a place that nobody tells here.
          walked.phone.ring();
          await ended;
        }
        expect(await database.fixes.count()).toBe(walked.heard);

        const desk = createDesk(database);
        const read = await desk.walks.read(row.id);
        if (read === null) throw new Error('the walk cannot be read');
        expect(read.status).toBe('finished');
        expect(read.endedAtMs).toBeGreaterThanOrEqual(read.startedAtMs ?? Number.POSITIVE_INFINITY);
        expect(read.gaps).toHaveLength(Math.max(0, read.track.segments.length - 1));
        for (const gap of read.gaps) expect(gapMs(gap) ?? 0).toBeGreaterThanOrEqual(0);
        for (const { points } of read.track.segments) {
          const times = points.map(({ atMs }) => atMs ?? Number.NaN);
          expect(times).toEqual(times.toSorted((a, b) => a - b));
        }
        expect(trackTimes(read.track).footSeconds).toBeLessThanOrEqual(walked.trueMs / 1000);
        expect(read.hiddenShare).toBeGreaterThanOrEqual(0);
        expect(read.hiddenShare).toBeLessThanOrEqual(1);

        await desk.join();
        await desk.walks.preview(row.id, away);
        const sent = await desk.walks.send(row.id, away);
        if (sent.ok) bodies.push(await desk.payloadOf(row.id));
        else expect(sent).toMatchObject({ withheld: expect.any(String) });
      }),
      { numRuns: walks },
    );
    // The walks are long enough that some leave the phone, and what leaves holds no negative time.
    expect(bodies.length).toBeGreaterThan(walks / 5);
    for (const body of bodies)
      expect((body as { seconds: readonly number[] }).seconds.every((one) => one >= 0)).toBe(true);
  },
  60_000 + walks * 600,
);

/** Ten metres and eight seconds a fix. */
function walkOn(walked: Walked, fixes: number): void {
  for (let i = 0; i < fixes; i += 1) {
    const { phone } = walked;
    phone.nowMs += 8000;
    walked.trueMs += 8000;
    const isPaused = phone.recorder.state.get()?.phase === 'paused';
    phone.fix(fixAt((walked.trueMs / 1000) * 1.2, phone.nowMs + walked.fixAheadMs));
    if (!isPaused) walked.heard += 1;
  }
}

async function happen(phone: Phone, what: 'hide' | 'see' | 'pause' | 'resume' | 'lose'): Promise<void> {
  if (what === 'hide' || what === 'see') phone.see(what === 'see');
  else if (what === 'lose') phone.trouble('silent');
  else await phone.recorder[what]();
}
