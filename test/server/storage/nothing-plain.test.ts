import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeSnapshot } from '../../../src/server/aggregate/make-snapshot.ts';
import type { KeptSnapshot } from '../../../src/server/aggregate/ports.ts';
import { openStorage } from '../../../src/server/storage/open-storage.ts';
import { packBody } from '../../../src/server/storage/packed-body.ts';
import { openSqlite } from '../../../src/server/storage/sqlite.ts';
import { newTrialCampaign } from '../../../src/server/trial-campaign.ts';
import { idOf, markBodyOf, putSpot, putWalk, walkBodyOf, withdrawOf } from '../contributions.ts';
import { newFolder, openTestServer } from '../open-test-server.ts';

function bytesIn(folder: string): Buffer {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Buffer.concat(files.map((entry) => readFileSync(join(entry.parentPath, entry.name))));
}

describe('the data folder', () => {
  it('holds no id, token, password, address or time of day in the clear', async () => {
    const { sync, enrol, campaign, dataFolder, setupUrl, logIn } = await openTestServer();
    const [token, cookie] = [await enrol(), await logIn()];
    const wish = { campaign: campaign.id, contributor: idOf(0xabcdef) };
    const body = walkBodyOf(20);
    await sync(token, [putWalk(body, wish), putSpot(markBodyOf('Glatt'), { ...wish, id: idOf(0xfedcba) })]);
    const bytes = bytesIn(dataFolder);
    expect(bytes.includes(Buffer.from(packBody(body)))).toBe(true);
    const secrets = [
      idOf(1),
      idOf(0xabcdef),
      idOf(0xfedcba),
      token.split('.')[1] ?? token,
      setupUrl?.split('/').at(-1) ?? '',
      cookie.split('=')[1] ?? '',
      'gå tur hver dag',
      '127.0.0.1',
      new Date().toISOString().slice(0, 13),
    ];
    for (const secret of secrets) {
      expect(secret.length).toBeGreaterThan(8);
      expect(bytes.includes(secret), secret).toBe(false);
    }
  });

  it('holds nothing of what was withdrawn, also not between the lines', async () => {
    const { sync, enrol, campaign, dataFolder } = await openTestServer();
    const token = await enrol();
    const bodies = Array.from({ length: 40 }, (_, i) => markBodyOf(`Merknad nummer ${i} om en brattbakke ${i * 7919}`));
    const wish = (i: number) => ({ id: idOf(i + 1), campaign: campaign.id });
    await sync(
      token,
      bodies.map((body, i) => putSpot(body, wish(i))),
    );
    const isHeld = (body: unknown) => bytesIn(dataFolder).includes(Buffer.from(packBody(body)));
    expect(bodies.every(isHeld)).toBe(true);
    await sync(
      token,
      bodies.slice(0, 20).map((_, i) => withdrawOf({ ...wish(i), rev: 2 }, 'spot')),
    );
    expect(bodies.map(isHeld)).toEqual(bodies.map((_, i) => i >= 20));
  });

  it('holds nothing of words that were edited away', async () => {
    const { sync, enrol, campaign, dataFolder } = await openTestServer();
    const token = await enrol();
    const [before, after] = [markBodyOf('Naboen min heter Olav Brattbakke'), markBodyOf('Bratt bakke')];
    const isHeld = (body: unknown) => bytesIn(dataFolder).includes(Buffer.from(packBody(body)));
    await sync(token, [putSpot(before, { campaign: campaign.id })]);
    expect(isHeld(before)).toBe(true);
    await sync(token, [putSpot(after, { campaign: campaign.id, rev: 2 })]);
    expect([before, after].map(isHeld)).toEqual([false, true]);
  });

  it('holds nothing of an utgave that was replaced', async () => {
    const folder = newFolder();
    const opened = await openStorage(folder);
    if (!opened.ok) throw new Error(opened.message);
    const { storage } = opened;
    const trial = newTrialCampaign(
      { name: 'Prøve', centre: { lat: 63.43, lng: 10.39 }, contact: { name: '', phone: '' }, openedDaysAgo: 0 },
      0,
    );
    await storage.addCampaign(trial);
    const campaign = trial.campaign.id;
    const [first, second] = ['first', 'second'].map((id) =>
      makeSnapshot({ id, campaign, madeOn: '2026-06-01', k: 10, contributions: [] }),
    ) as [KeptSnapshot, KeptSnapshot];
    const isHeld = ({ snapshot }: KeptSnapshot) => bytesIn(folder).includes(Buffer.from(packBody(snapshot)));
    await storage.keepSnapshot(first);
    expect(isHeld(first)).toBe(true);
    await storage.keepSnapshot(second);
    expect([first, second].map(isHeld)).toEqual([false, true]);
    expect(await storage.countSnapshots(trial.campaign.id)).toBe(2);
    await storage.close();
  });

  it('is rid of deleted words at the next start when the server was killed before it wiped them', async () => {
    const folder = newFolder();
    const sql = openSqlite(join(folder, 'seniortrakk.sqlite'));
    await sql.run('CREATE TABLE words (said TEXT)');
    await sql.run("INSERT INTO words VALUES ('Naboen min heter Olav Brattbakke')");
    await sql.run('DELETE FROM words');
    // As the disk looks after a kill: closing the database would wipe them.
    const killed = newFolder();
    cpSync(folder, killed, { recursive: true });
    await sql.close();
    expect(bytesIn(killed).includes('Brattbakke')).toBe(true);
    const opened = await openStorage(killed);
    if (!opened.ok) throw new Error(opened.message);
    expect(bytesIn(killed).includes('Brattbakke')).toBe(false);
    await opened.storage.close();
  });
});
