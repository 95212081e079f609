import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStorage } from '../../../src/server/storage/open-storage.ts';
import { openSqlite } from '../../../src/server/storage/sqlite.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trakk-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the driver', () => {
  it('takes $n by place, in any order and more than once', async () => {
    const sql = openSqlite(':memory:');
    expect(await sql.query('SELECT $2 AS a, $1 AS b, $2 AS c', ['one', 2])).toEqual([{ a: 2, b: 'one', c: 2 }]);
  });

  it('keeps nothing of a transaction that fails, and lets nobody in between', async () => {
    const sql = openSqlite(':memory:');
    await sql.run('CREATE TABLE t (n INTEGER NOT NULL)');
    const failing = sql.transaction(async (connection) => {
      await connection.run('INSERT INTO t VALUES (1)');
      await new Promise((resolve) => setImmediate(resolve));
      throw new Error('planned');
    });
    const other = sql.run('INSERT INTO t VALUES (2)');
    await expect(failing).rejects.toThrow('planned');
    await other;
    expect(await sql.query('SELECT n FROM t')).toEqual([{ n: 2 }]);
  });

  it('writes so that a power cut loses nothing acknowledged and deleted text is gone', async () => {
    const sql = openSqlite(join(folder, 'x.sqlite'));
    expect(await sql.query('PRAGMA synchronous')).toEqual([{ synchronous: 2 }]);
    expect(await sql.query('PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    expect(await sql.query('PRAGMA secure_delete')).toEqual([{ secure_delete: 1 }]);
    expect(await sql.query('PRAGMA foreign_keys')).toEqual([{ foreign_keys: 1 }]);
    await sql.close();
  });
});

async function epochOf(dataFolder: string): Promise<string> {
  const opened = await openStorage(dataFolder);
  if (!opened.ok) throw new Error(opened.message);
  const epoch = await opened.storage.readEpoch();
  await opened.storage.close();
  return epoch;
}

describe('a restored backup', () => {
  it('is given another epoch, whichever way it was made, and keeps that one', async () => {
    const data = join(folder, 'data');
    const file = join(data, 'seniortrakk.sqlite');
    const first = await epochOf(data);
    const [vacuumed, copied, whole] = ['vacuumed', 'copied', 'whole'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    const live = new DatabaseSync(file);
    live.exec(`VACUUM INTO '${vacuumed}'`);
    live.close();
    copyFileSync(file, copied);
    expect(await epochOf(data)).toBe(first);

    const seen = [first];
    const expectAnother = async () => {
      const epoch = await epochOf(data);
      expect(seen).not.toContain(epoch);
      expect(await epochOf(data)).toBe(epoch);
      seen.push(epoch);
    };
    for (const backup of [vacuumed, copied]) {
      // Over the file that is there, which keeps its number on the disk.
      copyFileSync(backup, file);
      await expectAnother();
    }
    cpSync(data, whole, { recursive: true });
    rmSync(file);
    mkdirSync(data, { recursive: true });
    cpSync(whole, data, { recursive: true });
    await expectAnother();
    rmSync(join(data, 'history'));
    await expectAnother();
  });
});

describe('a data folder', () => {
  it('keeps its epoch and everything else through a restart', async () => {
    const epochs: string[] = [];
    for (let start = 0; start < 2; start += 1) {
      const opened = await openStorage(folder);
      if (!opened.ok) throw new Error(opened.message);
      epochs.push(await opened.storage.readEpoch());
      await opened.storage.close();
    }
    expect(epochs[0]).toBe(epochs[1]);
  });

  it('is refused while another server holds it, and free again afterwards', async () => {
    const first = await openStorage(folder);
    if (!first.ok) throw new Error(first.message);
    expect(await openStorage(folder)).toMatchObject({
      ok: false,
      message: expect.stringContaining('Another Seniortrakk'),
    });
    await first.storage.close();
    const again = await openStorage(folder);
    expect(again.ok).toBe(true);
    if (again.ok) await again.storage.close();
  });

  it('says which file is in the way when the lock is none', async () => {
    writeFileSync(
      join(folder, 'server.lock'),
      'rubbish that somebody put here, long enough to be looked at'.repeat(20),
    );
    expect(await openStorage(folder)).toMatchObject({ ok: false, message: expect.stringContaining('server.lock') });
  });

  it('is left byte for byte when its database is damaged', async () => {
    const opened = await openStorage(folder);
    if (!opened.ok) throw new Error(opened.message);
    await opened.storage.close();
    const file = join(folder, 'seniortrakk.sqlite');
    for (const damage of [zeroMiddle, cutShort, () => Buffer.from('no database at all, just a text file')]) {
      const damaged = damage(readFileSync(file));
      const broken = mkdtempSync(join(folder, 'broken-'));
      writeFileSync(join(broken, 'seniortrakk.sqlite'), damaged);
      expect(await openStorage(broken)).toMatchObject({ ok: false, message: expect.stringContaining('backup') });
      expect(readFileSync(join(broken, 'seniortrakk.sqlite')).equals(damaged)).toBe(true);
    }
  });

  it('is refused with a remedy when its database opens but cannot be used', async () => {
    for (const spoil of ['DROP TABLE migrations', `INSERT INTO campaigns VALUES ('c', 'ABCDEF', '{"id":1}', 's', 1)`]) {
      const spoilt = join(folder, String(spoil.length));
      await epochOf(spoilt);
      const database = new DatabaseSync(join(spoilt, 'seniortrakk.sqlite'));
      database.exec(spoil);
      database.close();
      const message = expect.stringMatching(/cannot be used \([^\n]+\)\. Put back a backup/);
      expect(await openStorage(spoilt)).toEqual({ ok: false, message });
      // The lock was given back: the second refusal is for the same reason.
      expect(await openStorage(spoilt)).toEqual({ ok: false, message });
    }
  });

  it("is refused when it holds another program's database or a newer schema", async () => {
    const file = join(folder, 'seniortrakk.sqlite');
    const foreign = new DatabaseSync(file);
    foreign.exec('CREATE TABLE theirs (x TEXT)');
    foreign.close();
    expect(await openStorage(folder)).toMatchObject({ ok: false, message: expect.stringContaining('another program') });
    rmSync(file);
    const opened = await openStorage(folder);
    if (opened.ok) await opened.storage.close();
    const newer = new DatabaseSync(file);
    newer.exec('INSERT INTO migrations (number) VALUES (999)');
    newer.close();
    expect(await openStorage(folder)).toMatchObject({ ok: false, message: expect.stringContaining('newer') });
  });
});

function zeroMiddle(bytes: Buffer): Buffer {
  return Buffer.from(bytes).fill(0xff, 4096, bytes.length - 4096);
}

function cutShort(bytes: Buffer): Buffer {
  return bytes.subarray(0, 4096 * 3);
}
