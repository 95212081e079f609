import { randomUUID } from 'node:crypto';
import type { EnrolResponse } from '../src/protocol/campaign.ts';
import { paths } from '../src/protocol/paths.ts';
import { readServerContent } from './support/server-content.ts';
import { straightWalk } from './support/straight-walk.ts';
import { expect, test } from './support/test.ts';

const unsent = 200;
const walkId = randomUUID();

/** R7 of the figures. */
test('two hundred that waited on a phone with the first version arrive once each, and its walk goes on', async ({
  phone,
  server,
}) => {
  const enrolled = await fetch(server.origin + paths.enrol, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code: server.code }),
  });
  const { token, campaign } = (await enrolled.json()) as EnrolResponse;
  const [walkContributor, spotContributor] = [randomUUID(), randomUUID()];
  const fixes = straightWalk({ startedAtMs: Date.now() - 3_600_000, metres: 500 });
  const waiting = Array.from({ length: unsent }, (_, i) => {
    const kind = i % 2 === 0 ? 'walk' : 'spot';
    const contributor = kind === 'walk' ? walkContributor : spotContributor;
    const sending = { rev: 1, op: 'put', state: 'waiting', tries: 0, nextAtMs: 0, leaseUntilMs: 0, lastReason: null };
    // Some were on their way when the phone died.
    const mayBeKnown = i % 7 === 0;
    const row = { id: randomUUID(), subject: randomUUID(), kind, campaign: campaign.id, contributor, queuedAtMs: i };
    return { ...row, ...sending, mayBeKnown };
  });
  const oldWalk = {
    id: walkId,
    status: 'recording',
    addedAtMs: fixes[0]?.atMs,
    wanted: false,
    campaign: null,
    data: {
      coded: { origin: 'recorded', startedAtMs: fixes[0]?.atMs, endedAtMs: null, metres: 0, notes: [], choices: null },
    },
  };
  const settings = [
    { key: 'choices', value: { welcomed: true, consentWalks: true, consentSpots: true } },
    { key: 'current-campaign', value: campaign.id },
  ];
  const membership = { campaign: campaign.id, token, walkContributor, spotContributor, known: campaign, etag: null };
  // A picture of the same origin: the app must not have opened the database before.
  await phone.goto(`${server.origin}/favicon.svg`);
  await phone.evaluate(fillVersion1, {
    walks: [oldWalk, ...waiting.filter(({ kind }) => kind === 'walk').map(({ subject }) => walkOf(subject))],
    fixes: fixes.map((fix, seq) => ({ walkId, seq, data: { coded: fix } })),
    spots: waiting.filter(({ kind }) => kind === 'spot').map(({ subject }) => spotOf(subject)),
    outbox: waiting,
    payloads: waiting.map(({ id, kind }, i) => ({ id, data: { coded: kind === 'walk' ? walkBody(i) : spotBody(i) } })),
    settings,
    memberships: [membership],
  });

  await phone.goto(server.origin);
  await expect(phone.getByText('Du har en tur som ble avbrutt.')).toBeVisible();
  await expect.poll(() => arrived(server.dataFolder)).toBe(unsent);
  // Reloaded while the app is still being kept for use without network, its map might not come.
  await phone.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await phone.reload();
  await phone.getByRole('button', { name: 'Avslutt og lagre' }).click();
  await expect(phone.getByText('500 m', { exact: true })).toBeVisible();
  expect(readServerContent(server.dataFolder)).toEqual({ walks: unsent / 2, spots: unsent / 2, withdrawn: 0 });

  function walkOf(id: string) {
    const coded = { origin: 'drawn', startedAtMs: null, endedAtMs: null, metres: 300, notes: [], choices: null };
    return { id, status: 'finished', addedAtMs: 1, wanted: true, campaign: campaign.id, data: { coded } };
  }
  function spotOf(id: string) {
    const position = { lat: 63.44, lng: 10.42 };
    const coded = { sentiment: 'pleasant', kind: 'bench', position, markedAtMs: 1, note: '', avoids: null };
    const flags = { wanted: true, notAtHome: true, heldAtHome: false };
    return { id, walkId: null, campaign: campaign.id, ...flags, data: { coded } };
  }
});

function arrived(dataFolder: string): number {
  const { walks, spots, withdrawn } = readServerContent(dataFolder);
  return walks + spots + withdrawn;
}

function walkBody(i: number) {
  const time = { month: '2026-05', week: 'weekday', part: 'day' };
  return { origin: 'drawn', cells: ['8c08158dc774dff'], seconds: [(i % 5) * 10], time };
}

function spotBody(i: number) {
  const place = { lat: Number((63.44 + i / 1e5).toFixed(5)), lng: 10.42 };
  return { sentiment: 'pleasant', kind: 'bench', ...place, time: { month: '2026-05', part: 'day' } };
}

/** The schema as version 1 had it; Dexie counts in tens. */
function fillVersion1(rows: Readonly<Record<string, readonly unknown[]>>): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('seniortrakk', 10);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => {
      const keys = { walks: 'id', tracks: 'walkId', spots: 'id', payloads: 'id', discs: 'seq', settings: 'key' };
      for (const [name, keyPath] of Object.entries({ ...keys, memberships: 'campaign' })) {
        opening.result.createObjectStore(name, { keyPath });
      }
      opening.result.createObjectStore('fixes', { keyPath: ['walkId', 'seq'] });
      const outbox = opening.result.createObjectStore('outbox', { keyPath: 'id' });
      outbox.createIndex('subject', 'subject');
      outbox.createIndex('state', 'state');
    };
    opening.onsuccess = () => {
      const writing = opening.result.transaction(Object.keys(rows), 'readwrite');
      for (const [name, all] of Object.entries(rows)) for (const row of all) writing.objectStore(name).put(row);
      writing.onabort = () => reject(writing.error);
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}
