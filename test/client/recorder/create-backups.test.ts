import { beforeEach, describe, expect, test } from 'vitest';
import { readBackupFile, writeBackupFile } from '../../../src/client/capture/backup-file.ts';
import type { OpenedBackup } from '../../../src/client/recorder/backup-port.ts';
import { createBackups } from '../../../src/client/recorder/create-backups.ts';
import { identityCodec } from '../../../src/client/store/codec.ts';
import { createBackupStore } from '../../../src/client/store/create-backup-store.ts';
import type { Database } from '../../../src/client/store/database.ts';
import { createMembershipStore } from '../../../src/client/store/membership-store.ts';
import { readBackup } from '../../../src/client/store/read-backup.ts';
import { createDisk } from '../store/disk.ts';
import { createDesk, home, placeAt } from './desk.ts';
import { createPhone as createRecordingPhone, recordWithGap } from './phone.ts';

interface PhoneWithBackups {
  readonly database: Database;
  readonly desk: ReturnType<typeof createDesk>;
  readonly backups: ReturnType<typeof createBackups>;
  /** Everything on the disk. */
  all(): ReturnType<typeof readBackup>;
}

/** Each phone has a secret of its own. */
async function createPhone(secret: number): Promise<PhoneWithBackups> {
  const database = createDisk().open();
  await database.settings.put({ key: 'device-secret', value: new Uint8Array(32).fill(secret) });
  const desk = createDesk(database);
  const uuid = () => crypto.randomUUID();
  const backups = createBackups({
    store: createBackupStore({ database, codec: identityCodec, randomBytes: (n) => new Uint8Array(n), uuid }),
    shelf: desk.shelf,
    members: createMembershipStore(database),
    ids: { uuid },
    clock: { nowMs: () => Date.UTC(2026, 2, 4) },
    inTurn: (work) => work(),
    writeFile: writeBackupFile,
    readFile: readBackupFile,
    onRestored: () => undefined,
  });
  return { database, desk, backups, all: () => readBackup(database, identityCodec) };
}

async function backupOf({ backups }: PhoneWithBackups, password: string | null = null): Promise<File> {
  const made = await backups.make(password);
  if (!made.ok) throw new Error(made.trouble);
  return made.file;
}

async function open({ backups }: PhoneWithBackups, file: File, password: string | null = null): Promise<OpenedBackup> {
  const opened = await backups.open(file, password);
  if (!opened.ok) throw new Error(opened.failure);
  return opened.backup;
}

async function moveTo(phone: PhoneWithBackups, file: File): Promise<void> {
  expect(await (await open(phone, file)).restore()).toEqual({ ok: true });
}

/** A walk that was sent, one that was not, and a place. */
async function useFor({ desk }: PhoneWithBackups): Promise<{ sent: string; kept: string; spot: string }> {
  await desk.join();
  const sent = await desk.record(0, 3000);
  await desk.walks.send(sent, home);
  await desk.acknowledge();
  const kept = await desk.record(5000, 6000);
  await desk.walks.protectFinished();
  const marked = await desk.spots.mark({ sentiment: 'missing', kind: 'bench', position: placeAt(1500), walkId: sent });
  if (!marked.ok) throw new Error(marked.trouble);
  return { sent, kept, spot: marked.id };
}

let old: PhoneWithBackups;
let next: PhoneWithBackups;
beforeEach(async () => {
  old = await createPhone(1);
  next = await createPhone(2);
});

describe('a backup on an empty phone', () => {
  test('says what it holds, and brings all of it', async () => {
    await useFor(old);
    const file = await backupOf(old);
    const backup = await open(next, file);
    expect(backup).toMatchObject({ walks: 2, spots: 1, fresh: { walks: 2, spots: 1 } });
    expect(backup.lastAtMs).toBe(Date.UTC(2026, 2, 4));
    expect((await next.all()).walks).toEqual([]);
    expect(await backup.restore()).toEqual({ ok: true });
    expect(await next.all()).toEqual(await old.all());
  });

  test('brings the photos and voice notes, byte by byte', async () => {
    const { spot } = await useFor(old);
    const media = ['photo', 'voice'].map((kind, i) => ({
      id: crypto.randomUUID(),
      spotId: spot,
      sha256: '0'.repeat(64),
      bytes: Uint8Array.from({ length: 70_000 + i }, (_, at) => (at * 31 + i) % 256),
      addedAtMs: i,
      upload: 'kept' as const,
      ...(kind === 'photo'
        ? { kind: 'photo' as const, mime: 'image/jpeg', widthPx: 1600, heightPx: 1200 }
        : { kind: 'voice' as const, mime: 'audio/webm;codecs=opus', durationMs: 9000 }),
    }));
    await old.desk.shelf.commit({ atMs: 1, media });
    expect(await (await open(next, await backupOf(old, 'blå bærbusk'), 'blå bærbusk')).restore()).toEqual({ ok: true });
    expect(await next.desk.shelf.readMediaOf(spot)).toEqual(media);
  });

  test('brings what was said of a walk: its gap as it was drawn, its rides, and how it was', async () => {
    await old.desk.join();
    const id = await recordWithGap(createRecordingPhone(old.database));
    const gap = (await old.desk.walks.read(id))?.mending[0]?.gap;
    if (gap === undefined) throw new Error('the walk has no gap');
    await old.desk.walks.mend(id, gap, { gap, how: 'drawn', points: [placeAt(1100, 90)] });
    await old.desk.walks.answerRide(id, 'not-ridden');
    await old.desk.walks.rate(id, 'so-so');
    await moveTo(next, await backupOf(old));
    const walk = await next.desk.walks.read(id);
    expect(walk).toEqual(await old.desk.walks.read(id));
    expect(walk).toMatchObject({ rides: 'not-ridden', mood: 'so-so' });
    expect(walk?.track.segments.map(({ origin }) => origin)).toEqual(['recorded', 'mended', 'recorded']);
  });

  test('taken in twice is there once', async () => {
    await useFor(old);
    const file = await backupOf(old);
    await moveTo(next, file);
    const once = await next.all();
    expect(await open(next, file)).toMatchObject({ walks: 2, fresh: { walks: 0, spots: 0 } });
    await moveTo(next, file);
    expect(await next.all()).toEqual(once);
  });

  test('moves the person along: what was sent is known as sent, and can be withdrawn', async () => {
    const { sent } = await useFor(old);
    await moveTo(next, await backupOf(old));
    expect(await next.desk.walks.read(sent)).toMatchObject({ send: 'sent' });
    await next.desk.walks.withdraw(sent);
    const [before] = await old.desk.rowsOf(sent);
    expect(await next.desk.rowsOf(sent)).toMatchObject([
      { id: before?.id, contributor: before?.contributor, op: 'withdraw', state: 'waiting', rev: 2 },
    ]);
  });

  test('a walk that both phones send afterwards is one contribution', async () => {
    const { kept } = await useFor(old);
    await moveTo(next, await backupOf(old));
    await old.desk.walks.send(kept, home);
    await next.desk.walks.send(kept, home);
    const [[one], [other]] = [await old.desk.rowsOf(kept), await next.desk.rowsOf(kept)];
    expect(one?.id).toBeDefined();
    expect([other?.id, other?.contributor]).toEqual([one?.id, one?.contributor]);
    expect(await next.desk.payloadOf(kept)).toEqual(await old.desk.payloadOf(kept));
  });

  test('what waited may have been sent by the old phone since: it cannot vanish without a withdrawal', async () => {
    await old.desk.join();
    const id = await old.desk.record(0, 3000);
    await old.desk.walks.send(id, home);
    await moveTo(next, await backupOf(old));
    expect(await next.desk.rowsOf(id)).toMatchObject([{ state: 'waiting', mayBeKnown: true }]);
    await next.desk.walks.remove(id, 'everywhere');
    expect(await next.desk.rowsOf(id)).toMatchObject([{ op: 'withdraw', state: 'waiting' }]);
  });

  test('brings choices where nobody has begun, and leaves those of a phone in use', async () => {
    await old.database.settings.put({ key: 'choices', value: { welcomed: true, consentWalks: true } });
    const file = await backupOf(old);
    await next.database.settings.put({ key: 'choices', value: { welcomed: true, consentWalks: false } });
    await moveTo(next, file);
    expect((await next.database.settings.get('choices'))?.value).toMatchObject({ consentWalks: false });
    const third = await createPhone(3);
    await moveTo(third, file);
    expect((await third.database.settings.get('choices'))?.value).toMatchObject({ consentWalks: true });
  });
});

describe('a backup on a phone in use', () => {
  test('adds, and changes nothing that is here', async () => {
    const { spot } = await useFor(old);
    const file = await backupOf(old);
    await moveTo(next, file);
    await next.desk.spots.describe(spot, { kind: 'toilet' });
    const own = await next.desk.record(9000, 9900);
    await moveTo(next, file);
    expect(await next.desk.shelf.readSpot(spot)).toMatchObject({ kind: 'toilet' });
    expect(await next.desk.shelf.readWalk(own)).toMatchObject({ id: own });
    expect(await next.database.walks.count()).toBe(3);
  });

  test('what was sent from here under another pseudonym is withdrawn and put anew: one person counts once', async () => {
    await useFor(old);
    await next.desk.join();
    const own = await next.desk.record(20_000, 23_000);
    await next.desk.walks.send(own, home);
    await next.desk.acknowledge();
    const [before] = await next.desk.rowsOf(own);
    const body = await next.desk.payloadOf(own);
    await moveTo(next, await backupOf(old));
    const rows = await next.desk.rowsOf(own);
    const [membership] = await old.database.memberships.toArray();
    expect(rows.find(({ id }) => id === before?.id)).toMatchObject({ op: 'withdraw', state: 'waiting', rev: 2 });
    const put = rows.find(({ op }) => op === 'put');
    expect(put).toMatchObject({ contributor: membership?.walkContributor, rev: 1, state: 'waiting' });
    expect(await next.desk.payloadOf(own)).toEqual(body);
    expect((await next.database.memberships.toArray()).map(({ token }) => token)).toEqual(['t']);
    expect(await next.database.memberships.toArray()).toMatchObject([{ walkContributor: membership?.walkContributor }]);
  });

  test('what was withdrawn here since the backup stays withdrawn, also when the walk comes back', async () => {
    const { sent } = await useFor(old);
    const file = await backupOf(old);
    await old.desk.walks.remove(sent, 'everywhere');
    await moveTo(old, file);
    expect(await old.desk.walks.read(sent)).toMatchObject({ send: 'withdrawing' });
    expect(await old.desk.shelf.readWalk(sent)).toMatchObject({ wanted: false });
    expect(await old.desk.rowsOf(sent)).toMatchObject([{ op: 'withdraw' }]);
  });

  test('a home that one phone knew of protects what the other has sent', async () => {
    await old.desk.join();
    const walk = await old.desk.record(0, 3000);
    await old.desk.walks.send(walk, home);
    await old.desk.acknowledge();
    const body = (await old.desk.payloadOf(walk)) as { cells: string[] };
    // On the other phone somebody is at home in the middle of that way.
    await next.desk.record(1500, 2500, 0);
    await next.desk.walks.protectFinished();
    await moveTo(next, await backupOf(old));
    const cut = (await next.desk.payloadOf(walk)) as { cells: string[] };
    expect(cut.cells.length).toBeLessThan(body.cells.length);
    expect(await next.desk.rowsOf(walk)).toMatchObject([{ op: 'put', rev: 2, state: 'waiting' }]);
  });
});

describe('a file that is refused', () => {
  const refused = async (file: File, password: string | null = null) => {
    const before = await next.all();
    const opened = await next.backups.open(file, password);
    expect(await next.all()).toEqual(before);
    return opened.ok ? 'opened' : opened.failure;
  };

  test('any damaged byte is found, and nothing is written', async () => {
    await useFor(old);
    const bytes = new Uint8Array(await (await backupOf(old)).arrayBuffer());
    for (let at = 30; at < bytes.length; at += Math.floor(bytes.length / 60)) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      expect(await refused(new File([damaged], 'x'))).toMatch(/^(damaged|not-a-backup)$/);
    }
    expect(await refused(new File([bytes.slice(0, -1)], 'x'))).toBe('damaged');
  });

  test('a picture, an empty file, and what a newer version wrote', async () => {
    expect(await refused(new File([new Uint8Array([0xff, 0xd8, 0xff])], 'x.jpg'))).toBe('not-a-backup');
    expect(await refused(new File([], 'x'))).toBe('not-a-backup');
    const text = await (await backupOf(old)).text();
    expect(await refused(new File([text.replace('backup 2', 'backup 3')], 'x'))).toBe('newer');
    const tables = { ...(await old.all()), dances: [{ id: 'a' }] };
    expect(await refused(new File([await writeBackupFile({ v: 1, madeAtMs: 0, tables }, null)], 'x'))).toBe('newer');
  });

  test('a walk that was felt, and a place that is, as no word here says', async () => {
    await useFor(old);
    const { walks = [], spots = [], ...rest } = await old.all();
    const walksOf = (more: object) => walks.map((walk) => ({ ...walk, data: { ...(walk.data as object), ...more } }));
    const spotsOf = (more: object) => spots.map((spot) => ({ ...spot, data: { ...(spot.data as object), ...more } }));
    for (const tables of [
      { ...rest, spots, walks: walksOf({ mood: 'elated' }) },
      { ...rest, walks, spots: spotsOf({ kind: 'fountain' }) },
      { ...rest, walks, spots: spotsOf({ sentiment: 'hopeful' }) },
    ]) {
      expect(await refused(new File([await writeBackupFile({ v: 1, madeAtMs: 0, tables }, null)], 'x'))).toBe('newer');
    }
  });

  test('a whole file with rows of another shape', async () => {
    await useFor(old);
    const { walks = [], ...rest } = await old.all();
    const tables = { ...rest, walks: walks.map((walk) => ({ ...walk, data: { origin: 'stolen' } })) };
    expect(await refused(new File([await writeBackupFile({ v: 1, madeAtMs: 0, tables }, null)], 'x'))).toBe('damaged');
  });

  test('a password is asked for, and only the right one opens it', async () => {
    await useFor(old);
    const file = await backupOf(old, 'blå bærbusk');
    expect(await file.text()).not.toContain('walks');
    expect(await refused(file)).toBe('sealed');
    expect(await refused(file, 'blå bærbuske')).toBe('wrong-password');
    // A lock tells only that something is wrong; the hash tells that it is not the password.
    const bytes = new Uint8Array(await file.arrayBuffer());
    bytes[bytes.length - 5] = (bytes[bytes.length - 5] ?? 0) ^ 1;
    expect(await refused(new File([bytes], 'x'), 'blå bærbusk')).toBe('damaged');
    // Another keyboard, another way to write å.
    const opened = await next.backups.open(file, ' blå bærbusk'.normalize('NFD'));
    expect(opened).toMatchObject({ ok: true, backup: { walks: 2 } });
  });
});

describe('while a walk is recorded', () => {
  test('no backup is made', async () => {
    await old.desk.begin();
    expect(await old.backups.make(null)).toEqual({ ok: false, trouble: 'recording' });
  });

  test('none is taken in', async () => {
    await useFor(old);
    const backup = await open(next, await backupOf(old));
    await next.desk.begin();
    const before = await next.all();
    expect(await backup.restore()).toEqual({ ok: false, trouble: 'recording' });
    expect(await next.all()).toEqual(before);
  });
});

test('a disk that is full takes nothing in', async () => {
  await useFor(old);
  const backup = await open(next, await backupOf(old));
  const before = await next.all();
  next.database.memberships.hook('creating', () => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(await backup.restore()).toEqual({ ok: false, trouble: 'full' });
  expect(await next.all()).toEqual(before);
});
