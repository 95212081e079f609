import { expect, it } from 'vitest';
import type { SendState, SpotRecord, WalkSummary } from '../../../../src/client/recorder/walker-ports.ts';
import { countUnsent } from '../../../../src/client/walker/home/count-unsent.ts';

const walk = (send: SendState) => ({ send }) as WalkSummary;
const spot = (send: SendState) => ({ send }) as SpotRecord;

it('counts what waits apart from what is taken back, and not what the walker keeps', () => {
  const walks = [walk('waiting'), walk('withdrawing'), walk('local'), walk('rejected'), walk('withdrawn')];
  expect(countUnsent(walks, [spot('waiting'), spot('waiting'), spot('local')])).toEqual({
    waiting: { walks: 1, spots: 2 },
    withdrawing: { walks: 1, spots: 0 },
    anySent: false,
  });
});

it('says "everything is sent" only when something was', () => {
  expect(countUnsent([], []).anySent).toBe(false);
  expect(countUnsent([], [spot('sent')]).anySent).toBe(true);
});
