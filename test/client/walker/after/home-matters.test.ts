import { describe, expect, it } from 'vitest';
import type { SendPreview } from '../../../../src/client/recorder/walker-ports.ts';
import { endMatters, startMatters } from '../../../../src/client/walker/after/home-matters.ts';

type Ends = { readonly startedAtHome: boolean; readonly endedAtHome: boolean };

/** A walk of 1000 m: what is kept of it with each answer; null: too short to be sent. */
const reading = (keptMetres: (ends: Ends) => number | null) => (ends: Ends) => {
  const metres = keptMetres(ends);
  return Promise.resolve<SendPreview>(
    metres === null
      ? { ok: false, reason: 'too-short', withheldMetres: 1000, hasRide: false }
      : { ok: true, kept: { segments: [] }, keptMetres: metres, withheldMetres: 1000 - metres, hasRide: false },
  );
};

const firstWalk = reading((ends) => 1000 - (ends.startedAtHome ? 200 : 0) - (ends.endedAtHome ? 200 : 0));
const fromKnownHome = reading((ends) => 800 - (ends.endedAtHome ? 200 : 0));
const round = reading((ends) => (ends.startedAtHome || ends.endedAtHome ? 600 : 1000));

describe('the two questions about home', () => {
  it('are asked after a first walk', async () => {
    expect([await startMatters(firstWalk), await endMatters(true, firstWalk)]).toEqual([true, true]);
  });

  it('are not asked where the home is known', async () => {
    expect([await startMatters(fromKnownHome), await endMatters(true, fromKnownHome)]).toEqual([false, true]);
  });

  it('of a round are asked as long as the answer can release something', async () => {
    expect(await startMatters(round)).toBe(true);
    expect([await endMatters(true, round), await endMatters(false, round)]).toEqual([false, true]);
  });

  it('are asked of a walk that only the answer makes long enough', async () => {
    const short = reading((ends) => (ends.startedAtHome ? null : 150));
    expect([await startMatters(short), await endMatters(true, short)]).toEqual([true, false]);
  });
});
