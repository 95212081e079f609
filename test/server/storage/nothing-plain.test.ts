import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packBody } from '../../../src/server/storage/packed-body.ts';
import { idOf, markBodyOf, putSpot, putWalk, walkBodyOf, withdrawOf } from '../contributions.ts';
import { openTestServer } from '../open-test-server.ts';

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
});
