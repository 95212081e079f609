import type { ProtectedDisc } from '../../src/domain/privacy/discs.ts';
import { prepareSpot } from '../../src/domain/privacy/prepare-spot.ts';
import { prepareWalk } from '../../src/domain/privacy/prepare-walk.ts';
import { deriveTrack } from '../../src/domain/walk/derive-track.ts';
import type { SimulatedWalker } from '../../src/practice/walkers.ts';
import type { StoredContribution } from '../../src/server/aggregate/ports.ts';

export const period = { opensOn: '2026-05-01', closesOn: '2026-06-30', timeZone: 'Europe/Oslo' };
/** Midnight of the first day in Oslo. */
export const periodStartMs = Date.UTC(2026, 3, 30, 22);

/** What the phones of simulated walkers would send, each prepared by the real rules with a secret of its own. */
export function sendWalkers(walkers: readonly SimulatedWalker[]): readonly StoredContribution[] {
  return walkers.flatMap((walker, i) => {
    const person = `person-${i}-of-many`;
    const secret = new Uint8Array(32).fill(i + 1);
    let discs: readonly ProtectedDisc[] = [];
    const sent: StoredContribution[] = [];
    for (const { fixes } of walker.walks) {
      const { age, company, aid } = walker;
      const prepared = prepareWalk({
        track: deriveTrack(fixes),
        fixes,
        discs,
        secret,
        campaign: { ...period, publicPlaces: [] },
        choices: { startedAtHome: true, endedAtHome: true, age, company, aid },
        origin: 'recorded',
      });
      discs = prepared.discs;
      const { outcome } = prepared;
      if (outcome.ok) sent.push({ id: `walk-${i}-${sent.length}`, rev: 1, kind: 'walk', person, body: outcome.body });
    }
    for (const spot of walker.walks.flatMap((walk) => walk.spots)) {
      const prepared = prepareSpot({ ...spot, discs, notAtHome: false, mayBeHome: false, campaign: period });
      if (!prepared.ok) continue;
      sent.push({
        id: `spot-${i}-${sent.length}`,
        rev: 1,
        kind: 'spot',
        person,
        body: prepared.body,
        moderation: 'waiting',
      });
    }
    return sent;
  });
}
