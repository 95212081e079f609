import fc from 'fast-check';
import { expect, test } from 'vitest';
import { snapshot as snapshotSchema } from '../../../src/protocol/snapshot.ts';
import { makeInWorker } from '../../../src/server/aggregate/make-in-worker.ts';
import { makeSnapshot } from '../../../src/server/aggregate/make-snapshot.ts';
import { randomContributions } from '../../support/random-campaign.ts';

const order = { id: 'utgave', campaign: 'innsamling', madeOn: '2026-05-20' };

test('the worker makes the very same utgave, and it is one that the schema reads', async () => {
  const [contributions] = fc.sample(randomContributions(20), { numRuns: 1, seed: 7 });
  const whole = { ...order, k: 5, contributions: contributions ?? [] };
  const made = await makeInWorker(whole);
  expect(made).toEqual(makeSnapshot(whole));
  expect(made.snapshot.slices[0]?.layers.walked.length).toBeGreaterThan(0);
  expect(snapshotSchema.parse(made.snapshot)).toEqual(made.snapshot);
});

test("a fault in the worker arrives as the worker's own", async () => {
  await expect(makeInWorker({ ...order, k: 2, contributions: [] })).rejects.toThrow('k must be a whole number');
});
