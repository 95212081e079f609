import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Campaign } from '../protocol/campaign.ts';
import { pages } from '../protocol/paths.ts';
import { makeInWorker } from './aggregate/make-in-worker.ts';
import { createSnapshotJob, type SnapshotJob } from './aggregate/snapshot-job.ts';
import { buildServer, type HttpServer } from './http/build-server.ts';
import type { Clock } from './http/ports.ts';
import { dayIn } from './ingest/calendar.ts';
import { createMapOffer } from './publish/map-offer.ts';
import { repeatWork } from './repeat-work.ts';
import type { Settings } from './settings.ts';
import { openStorage, type Storage } from './storage/open-storage.ts';
import { createTileCache } from './storage/tile-cache.ts';
import { newTrialCampaign } from './trial-campaign.ts';

/** The rhythm is by days; asked hourly, a new day is noticed soon in every time zone and after every restart. */
const snapshotRoundMs = 60 * 60 * 1000;

/** What whoever puts the first things into the store may use. */
export interface Stocking {
  readonly storage: Storage;
  readonly snapshots: SnapshotJob;
  readonly settings: Settings;
  readonly clock: Clock;
}

export interface StartOptions {
  readonly clock: Clock;
  /** Folder of the built pages, or null for the API alone. */
  readonly pagesFolder: string | null;
  /** Puts into the store what must be there before anybody comes; by default one trial campaign. */
  readonly stock?: ((stocking: Stocking) => Promise<void>) | undefined;
}

export interface RunningServer {
  /** As visitors write it, without a slash at the end. */
  readonly url: string;
  readonly campaigns: readonly Campaign[];
  /** null once a planner exists. */
  readonly setupUrl: string | null;
  readonly dataFolder: string;
  stop(): Promise<void>;
}

/** `message` says what is wrong and what to do. */
export type Started =
  | { readonly ok: true; readonly server: RunningServer }
  | { readonly ok: false; readonly message: string };

/** Opens the data, builds everything, listens. */
export async function startServer(settings: Settings, options: StartOptions): Promise<Started> {
  const opened = await openStorage(settings.dataFolder);
  if (!opened.ok) return opened;
  const { storage } = opened;
  const snapshots = createSnapshotJob({
    store: storage,
    make: makeInWorker,
    newId: randomUUID,
    today: (timeZone) => dayIn(timeZone, options.clock.nowMs()),
  });
  const http = await build(storage, snapshots, settings, options);
  const failure = await listen(http, settings);
  if (failure) {
    await http.close();
    await storage.close();
    return { ok: false, message: failure };
  }
  await (options.stock ?? addTrialCampaign)({ storage, snapshots, settings, clock: options.clock });
  const url = settings.publicUrl ?? addressOf(http, settings);
  const stopRounds = repeatWork(snapshotRoundMs, snapshots.makeDue, (failure) => {
    http.log.error({ error: failure instanceof Error ? failure.stack : String(failure) }, 'snapshot failed');
  });
  return {
    ok: true,
    server: {
      url,
      campaigns: await storage.listCampaigns(),
      setupUrl: await newSetupUrl(storage, url),
      dataFolder: settings.dataFolder,
      async stop() {
        await http.close();
        await stopRounds();
        await storage.close();
      },
    },
  };
}

async function build(
  storage: Storage,
  snapshots: SnapshotJob,
  settings: Settings,
  { clock, pagesFolder }: StartOptions,
): Promise<HttpServer> {
  const { dataFolder, tiles, tileCacheBytes, trustProxy, enrolmentsPerNetwork, logLevel } = settings;
  const cache = createTileCache(join(dataFolder, 'tiles'), tileCacheBytes);
  const map = createMapOffer({ tiles, folder: dataFolder }, cache, clock);
  const https = settings.publicUrl?.startsWith('https:') ?? false;
  return buildServer(
    { store: storage, snapshots, map, clock },
    { pagesFolder, https, trustProxy, enrolmentsPerNetwork, logLevel },
  );
}

/** null: it listens. Else what is in the way. */
async function listen(http: HttpServer, { host, port }: Settings): Promise<string | null> {
  try {
    await http.listen({ host, port });
    return null;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'EADDRINUSE') return `Port ${port} is in use. Stop what runs there, or set PORT to another number.`;
    if (code === 'EACCES') return `This account may not use port ${port}. Set PORT to a number above 1023.`;
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      return `HOST=${host} is not an address of this machine. Leave it out for this machine alone, or set 0.0.0.0 for all.`;
    }
    throw error;
  }
}

function addressOf(http: HttpServer, { host, port }: Settings): string {
  const address = http.addresses()[0];
  const listening = typeof address === 'object' ? address.port : port;
  const isEverywhere = host === '0.0.0.0' || host === '::';
  const name = isEverywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${listening}`;
}

async function newSetupUrl(storage: Storage, url: string): Promise<string | null> {
  if (await storage.hasPlanner()) return null;
  const token = randomBytes(24).toString('base64url');
  await storage.replaceSetupLink(token);
  return url + pages.deskSetup.replace(':token', token);
}

async function addTrialCampaign({ storage, settings, clock }: Stocking): Promise<void> {
  if ((await storage.listCampaigns()).length > 0) return;
  const trondheim = { lat: 63.4305, lng: 10.3951 };
  const wishes = { name: 'Prøveinnsamling', centre: trondheim, contact: settings.contact, openedDaysAgo: 0 };
  await storage.addCampaign(newTrialCampaign(wishes, clock.nowMs()));
}
