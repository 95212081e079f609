import { beforeAll, expect, test } from 'vitest';
import { openRealServer, type RealServer } from './real-server.ts';
import { simulate } from './simulate.ts';

let server: RealServer;
beforeAll(async () => {
  server = await openRealServer();
});

/** 500 in every run; SYNC_SEEDS=20000 for a long one. A planted fault first showed at seed 177. */
const seeds = Number(process.env.SYNC_SEEDS ?? 500);

test(`${seeds} bad days: nothing lost, doubled, resurrected or stuck`, { timeout: 600_000 }, async () => {
  for (let seed = 1; seed <= seeds; seed += 1) {
    const { faults, log } = await simulate(seed, server);
    expect(faults, `seed ${seed}\n${log.join('\n')}`).toEqual([]);
  }
});
