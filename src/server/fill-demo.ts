import { makeTown } from '../practice/make-town.ts';
import { simulateWalkers } from '../practice/walkers.ts';
import type { Campaign } from '../protocol/campaign.ts';
import { type SyncItem, syncRequest } from '../protocol/sync.ts';
import { limits, protocolVersion } from '../protocol/version.ts';
import { requestsOf } from './demo-phone.ts';
import { enrolDevice } from './ingest/enrol-device.ts';
import { ingestBatch } from './ingest/ingest-batch.ts';
import type { EnrolledDevice } from './ingest/ports.ts';
import type { Stocking } from './start-server.ts';
import { newTrialCampaign } from './trial-campaign.ts';

const people = 40;
const walksEach = 5;
const days = 180;
const seed = 1;
/** As a thrifty phone does: half the work, and the same streets. */
const secondsBetweenFixes = 4;
/** Of the marks, one in nine is left for the newcomer to decide on. */
const leftWaiting = 9;

/**
 * Fills a demo with forty people of an invented town who send through the real ingest, each from a device of their own,
 * and publishes an utgave. A filling that was broken off is gone on with where it stopped.
 */
export async function fillDemo(stocking: Stocking): Promise<void> {
  const { storage, settings, clock, snapshots } = stocking;
  const town = makeTown();
  if ((await storage.listCampaigns()).length === 0) {
    const wishes = { name: `Demo: ${town.name}`, centre: town.centre, contact: settings.contact, openedDaysAgo: days };
    await storage.addCampaign(newTrialCampaign(wishes, clock.nowMs()));
  }
  const [campaign] = await storage.listCampaigns();
  if (!campaign || (await storage.countSnapshots(campaign.id)) > 0) return;
  console.log(`Filling the demo with ${people} simulated walkers …`);
  const periodStartMs = Date.parse(`${campaign.opensOn}T00:00:00+01:00`);
  const simulation = {
    town,
    seed,
    count: people,
    walksEach,
    periodStartMs,
    periodDays: days,
    sharedErrand: true,
    secondsBetweenFixes,
  };
  const walkers = simulateWalkers(simulation).slice(await storage.countDevices(campaign.id));
  for (const walker of walkers) {
    const { walks, marks } = requestsOf(walker, campaign);
    const device = await enrol(stocking, campaign);
    for (const items of [walks, marks]) await send(stocking, device, items);
  }
  await moderate(stocking, campaign);
  await snapshots.makeSnapshot(campaign.id);
}

async function enrol({ storage, clock }: Stocking, campaign: Campaign): Promise<EnrolledDevice> {
  const enrolled = await enrolDevice(storage, campaign, clock.nowMs());
  const device = enrolled.ok ? await storage.findDevice(enrolled.token) : null;
  if (!device) throw new Error('the demo campaign refuses its own walkers');
  return device;
}

async function send({ storage, clock }: Stocking, device: EnrolledDevice, items: readonly SyncItem[]): Promise<void> {
  for (let from = 0; from < items.length; from += limits.itemsPerRequest) {
    const batch = items.slice(from, from + limits.itemsPerRequest);
    const request = syncRequest.parse({ v: protocolVersion, items: batch });
    const results = await ingestBatch(storage, device, request, clock.nowMs());
    const refused = results.find(({ verdict }) => verdict !== 'stored');
    if (refused) throw new Error(`a simulated contribution was ${refused.verdict}: ${refused.reason}`);
  }
}

async function moderate({ storage }: Stocking, campaign: Campaign): Promise<void> {
  const marks = await storage.listMarks(campaign.id);
  for (const [i, { id, version }] of marks.entries()) {
    if (i % leftWaiting !== 0) await storage.moderate(campaign.id, { mark: id, version, moderation: 'approved' });
  }
}
