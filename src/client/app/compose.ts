import type { MapSource } from '../../protocol/map.ts';
import { watchBattery } from '../capture/battery.ts';
import { createSpeaker } from '../capture/create-speaker.ts';
import { fileSaver } from '../capture/file-saver.ts';
import { createGeolocation } from '../capture/geolocation.ts';
import { createInTurn } from '../capture/in-turn.ts';
import { watchVisibility } from '../capture/page-visibility.ts';
import { readInstall } from '../capture/read-install.ts';
import { readTrackFile } from '../capture/read-track-file.ts';
import { storagePersist } from '../capture/storage-persist.ts';
import { vibrate } from '../capture/vibrate.ts';
import { createWakeLock } from '../capture/wake-lock.ts';
import { watchReturns } from '../capture/watch-returns.ts';
import { claimWindow, isWindowClaimed } from '../capture/window-claim.ts';
import type { Backups } from '../recorder/backup-port.ts';
import { createBin } from '../recorder/create-bin.ts';
import { createDrawer } from '../recorder/create-drawer.ts';
import { createErasure } from '../recorder/create-erasure.ts';
import { createImporter } from '../recorder/create-importer.ts';
import { createLocator } from '../recorder/create-locator.ts';
import { createMendDrawer } from '../recorder/create-mend-drawer.ts';
import { createRecorder } from '../recorder/create-recorder.ts';
import { createSettings } from '../recorder/create-settings.ts';
import { createSpots } from '../recorder/create-spots.ts';
import { createWalks } from '../recorder/create-walks.ts';
import type { Media } from '../recorder/media-port.ts';
import type { OwnHeatMaker } from '../recorder/own-heat-port.ts';
import { protectWhenOver } from '../recorder/protect-when-over.ts';
import type { ReadingState } from '../recorder/speaker-port.ts';
import type { Recorder, WalkerPorts } from '../recorder/walker-ports.ts';
import { createLive } from '../recorder/writable-live.ts';
import { identityCodec } from '../store/codec.ts';
import { openDatabase } from '../store/database.ts';
import { createDrawingStore, createMendDraftStore } from '../store/drawing-store.ts';
import { createMembershipStore } from '../store/membership-store.ts';
import { createOutboxStore } from '../store/outbox-store.ts';
import { createRemembered, createSettingsStore } from '../store/settings-store.ts';
import { createShelf } from '../store/shelf.ts';
import { createWalkJournal } from '../store/walk-journal.ts';
import { createDelivery } from '../sync/create-delivery.ts';
import { createMembership } from '../sync/create-membership.ts';
import { createQueueing } from '../sync/create-queueing.ts';
import { membershipApi } from '../sync/membership-api.ts';
import { createTransport } from '../sync/transport.ts';
import { composePlaceNames } from './compose-place-names.ts';
import { firstSettings } from './first-settings.ts';
import { firstValue } from './first-value.ts';

const clock = { nowMs: () => Date.now() };
const ids = { uuid: () => crypto.randomUUID() };
const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));

/** The database answers in milliseconds; a phone that never heard of a map has none to read names from. */
const waitForSourceMs = 2000;

function alarm(ms: number, ring: () => void): () => void {
  const timer = setTimeout(ring, ms);
  return () => clearTimeout(timer);
}

/** Builds everything behind the walker's screens and starts what runs by itself. Call it once per page. */
export function composeWalker(): WalkerPorts {
  const database = openDatabase('seniortrakk');
  const shelf = createShelf(database, identityCodec, randomBytes);
  const memberships = createMembershipStore(database);
  const members = { readCurrent: memberships.readCurrent, read: memberships.read };
  const inTurn = createInTurn('seniortrakk-changes');
  const walks = createWalks({ shelf, members, clock, ids, inTurn });
  const spots = createSpots({ shelf, members, clock, ids, inTurn });
  const bin = createBin({ shelf, clock, inTurn, walks, spots });
  const outbox = createOutboxStore(database, identityCodec);
  const delivery = createDelivery({
    clock,
    random: Math.random,
    net: createTransport(async (campaign) => (await memberships.read(campaign))?.token ?? null),
    outbox,
    counts: outbox.counts,
    readCampaign: async () => (await memberships.readCurrent())?.campaign.id ?? null,
    alone: sendAlone,
    alarm,
    watchReturns,
  });
  const queueing = createQueueing({
    isMember: async () => (await memberships.readCurrent()) !== null,
    desks: [walks, spots],
    watchReturns,
  });
  const membership = createMembership({
    store: memberships,
    api: membershipApi,
    uuid: ids.uuid,
    onJoined: () => void queueing.queueWaiting().then(delivery.enrolled),
  });
  const positions = createGeolocation();
  const mapSource = createRemembered<MapSource>(database, 'map-source');
  const storageKept = createLive(false);
  const recorder = createRecorder({
    clock,
    ids,
    positions,
    wakeLock: createWakeLock(),
    watchVisibility,
    watchBattery,
    journal: createWalkJournal(database, identityCodec),
    alarm,
    claim: () => claimWindow('seniortrakk-recorder'),
    isClaimed: () => isWindowClaimed('seniortrakk-recorder'),
    readHomes: async () => (await shelf.readDiscs()).map(({ anchor }) => anchor),
  });

  const inDrawingTurn = createInTurn('seniortrakk-drawing');
  const drawer = createDrawer({
    clock,
    ids,
    shelf,
    store: createDrawingStore(database, identityCodec),
    inTurn: inDrawingTurn,
  });
  const mendDraftsOf = (walkId: string) => createMendDraftStore(database, identityCodec, walkId);
  const loadBackups = async (): Promise<Backups> => {
    const { composeBackups } = await import('./compose-backups.ts');
    const onRestored = () => void queueing.queueWaiting().then(delivery.enrolled);
    const codec = identityCodec;
    return composeBackups({ database, codec, randomBytes, shelf, members, ids, clock, inTurn, onRestored });
  };

  let media: Media | null = null;
  const loadMedia = async (): Promise<Media> => {
    const { composeMedia } = await import('./compose-media.ts');
    // One for the page: what was deleted last lies in it.
    media ??= composeMedia({ database, codec: identityCodec, shelf, clock, ids, inTurn });
    return media;
  };
  // One of them: it remembers what it has worked out. A file that did not come is asked for again.
  let ownHeat: OwnHeatMaker | null = null;
  const loadOwnHeat = async () => {
    const { createOwnHeat } = await import('../recorder/create-own-heat.ts');
    ownHeat ??= createOwnHeat(shelf);
    return ownHeat;
  };

  const over = protectWhenOver(
    { recorder, importer: createImporter({ clock, ids, shelf, readFile: readTrackFile }), drawer },
    walks.protectFinished,
  );
  queueing.start();
  delivery.start();
  // A full disk cannot keep what the server says; what was known before holds.
  const refresh = () => void refreshFromServer(membership.refresh, mapSource.put).catch(console.error);
  refresh();
  watchReturns((what) => {
    if (what === 'online') refresh();
  });
  void storagePersist.read().then(storageKept.set);

  return {
    clock,
    recorder: askingForStorage(over.recorder, storageKept.set),
    locator: createLocator({ positions, alarm }),
    walks,
    spots,
    bin,
    importer: over.importer,
    drawer: over.drawer,
    mendDrawer: (...of) => createMendDrawer({ walks, storeOf: mendDraftsOf, inTurn: inDrawingTurn }, ...of),
    membership: { campaign: memberships.campaign, enrol: membership.enrol },
    delivery,
    settings: createSettings(createSettingsStore(database, firstSettings(navigator.languages))),
    speaker: createSpeaker(createLive<ReadingState>({ at: 'quiet' })),
    vibrate,
    mapSource: mapSource.live,
    places: composePlaceNames(() => firstValue(mapSource.live, waitForSourceMs)),
    ownHeat: { read: async (onShare) => (await loadOwnHeat()).read(onShare) },
    storageKept,
    erasure: createErasure({ shelf, clock, inTurn, bin }),
    install: readInstall(),
    backups: {
      make: async (password) => (await loadBackups()).make(password),
      open: async (file, password) => (await loadBackups()).open(file, password),
    },
    exporter: {
      makeFile: async (...asked) =>
        (await import('../recorder/create-exporter.ts')).createExporter(shelf).makeFile(...asked),
    },
    fileSaver,
    loadMedia,
  };
}

async function sendAlone<T>(work: () => Promise<T>): Promise<T | null> {
  const claim = await claimWindow('seniortrakk-sender');
  if (claim === null) return null;
  try {
    return await work();
  } finally {
    claim.release();
  }
}

async function refreshFromServer(
  refreshCampaign: () => Promise<void>,
  keepMapSource: (source: MapSource) => Promise<void>,
): Promise<void> {
  const source = await membershipApi.readMapSource();
  if (source !== null) await keepMapSource(source);
  await refreshCampaign();
}

/** A first walk is when a browser most likely agrees to keep the storage, and when it first matters. */
function askingForStorage(recorder: Recorder, told: (kept: boolean) => void): Recorder {
  return {
    ...recorder,
    async start(people) {
      const kept = await recorder.start(people);
      if (kept.ok) void storagePersist.ask().then(told);
      return kept;
    },
  };
}
