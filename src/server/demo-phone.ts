import { randomBytes, randomUUID } from 'node:crypto';
import type { ProtectedDisc } from '../domain/privacy/discs.ts';
import { prepareSpot } from '../domain/privacy/prepare-spot.ts';
import { type PreparedWalk, prepareWalk, type WalkToPrepare } from '../domain/privacy/prepare-walk.ts';
import { deriveTrack } from '../domain/walk/derive-track.ts';
import type { SimulatedWalk, SimulatedWalker } from '../practice/walkers.ts';
import type { Campaign } from '../protocol/campaign.ts';
import type { SyncItem } from '../protocol/sync.ts';

/** What a simulated walker's phone sends: walks and marks apart, under a pseudonym each, as a real one does. */
export interface PhoneRequests {
  readonly walks: readonly SyncItem[];
  readonly marks: readonly SyncItem[];
}

/** Everything passes the privacy rules of a real phone; what they withhold is not sent here either. */
export function requestsOf(walker: SimulatedWalker, campaign: Campaign): PhoneRequests {
  const secret = randomBytes(32);
  const prepare = (walk: SimulatedWalk, discs: readonly ProtectedDisc[]): PreparedWalk =>
    prepareWalk(toPrepare(walker, walk, { campaign, secret, discs }));
  // Twice: a disc that the last walk made holds for the first one too.
  const discs = walker.walks.reduce<readonly ProtectedDisc[]>((known, walk) => prepare(walk, known).discs, []);
  const sent = walker.walks.flatMap((walk) => {
    const { outcome } = prepare(walk, discs);
    return outcome.ok ? [outcome.body] : [];
  });
  const marked = walker.walks.flatMap(({ spots }) =>
    spots.flatMap((spot) => {
      const prepared = prepareSpot({ ...spot, discs, notAtHome: false, mayBeHome: false, campaign });
      return prepared.ok ? [prepared.body] : [];
    }),
  );
  const [walking, marking] = [randomUUID(), randomUUID()];
  return {
    walks: sent.map((body) => itemOf('walk', body, campaign.id, walking)),
    marks: marked.map((body) => itemOf('spot', body, campaign.id, marking)),
  };
}

function toPrepare(
  { age, company, aid }: SimulatedWalker,
  { fixes }: SimulatedWalk,
  device: Pick<WalkToPrepare, 'campaign' | 'secret' | 'discs'>,
): WalkToPrepare {
  const choices = { startedAtHome: true, endedAtHome: true, age, company, aid };
  return { ...device, track: deriveTrack(fixes), fixes, choices, origin: 'recorded' };
}

function itemOf(kind: SyncItem['kind'], body: unknown, campaign: string, contributor: string): SyncItem {
  return { id: randomUUID(), rev: 1, op: 'put', kind, campaign, contributor, body };
}
