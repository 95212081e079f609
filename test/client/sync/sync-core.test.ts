import { beforeAll, expect, test } from 'vitest';
import { sizeOf } from '../../support/sizes.mjs';
import { openRealServer, type RealServer } from './real-server.ts';
import { simulate } from './simulate.ts';

let server: RealServer;
beforeAll(async () => {
  server = await openRealServer();
});

const seeds = sizeOf('SYNC_SEEDS');

test(`${seeds} bad days: nothing lost, doubled, resurrected or stuck`, { timeout: 600_000 + seeds * 200 }, async () => {
  for (let seed = 1; seed <= seeds; seed += 1) {
    const { faults, log } = await simulate(seed, server);
    expect(faults, `seed ${seed}\n${log.join('\n')}`).toEqual([]);
  }
});
