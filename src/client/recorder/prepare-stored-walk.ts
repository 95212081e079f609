import type { ProtectedDisc } from '../../domain/privacy/discs.ts';
import type { PreparedWalk, WalkToPrepare } from '../../domain/privacy/prepare-walk.ts';
import type { Shelf, StoredWalk } from './ports.ts';
import { readLine } from './read-line.ts';
import { type OnShare, unseen } from './share-port.ts';
import type { SendChoices } from './walker-ports.ts';

/** Before enrolment no start place is public; months are judged when the walk is queued. */
const noCampaign: WalkToPrepare['campaign'] = {
  opensOn: '0000-01-01',
  closesOn: '9999-12-31',
  timeZone: 'Europe/Oslo',
  publicPlaces: [],
};

/** Reading a long walk takes about as long as working out what is sent of it. */
const lineShare = 0.5;

/** What may leave the device of a stored walk. Keeps nothing; loads the digest (62 kB of H3) only when it is needed. */
export async function prepareStoredWalk(
  shelf: Shelf,
  walk: StoredWalk,
  choices: SendChoices,
  discs: readonly ProtectedDisc[],
  campaign: WalkToPrepare['campaign'] | null,
  onShare: OnShare = unseen,
): Promise<PreparedWalk> {
  const { prepareWalk } = await import('../../domain/privacy/prepare-walk.ts');
  // Why the line has gaps stays here.
  const { track, fixes } = await readLine(shelf, walk);
  const secret = await shelf.readSecret();
  await onShare(lineShare);
  return prepareWalk({
    track,
    fixes,
    discs,
    secret,
    campaign: campaign ?? noCampaign,
    choices,
    rides: walk.rides,
    origin: walk.origin,
  });
}
