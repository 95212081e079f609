import { expect, it } from 'vitest';
import { snapshot as snapshotSchema } from '../../src/protocol/snapshot.ts';
import { fillDemo } from '../../src/server/fill-demo.ts';
import { startServer } from '../../src/server/start-server.ts';
import { newFolder, testSettings } from './open-test-server.ts';

it('shows a newcomer a heatmap of forty people, with marks to decide on, and is filled once', {
  timeout: 120_000,
}, async () => {
  const settings = testSettings(newFolder());
  const counts: string[] = [];
  for (let start = 0; start < 2; start += 1) {
    const started = await startServer(settings, {
      clock: { nowMs: () => Date.now() },
      pagesFolder: null,
      stock: fillDemo,
    });
    if (!started.ok) throw new Error(started.message);
    const { url, setupUrl, campaigns, stop } = started.server;
    const ask = async (path: string, init: RequestInit = {}) => fetch(`${url}/api/v1/desk/${path}`, init);
    const account = { name: 'Solveig', password: 'gå tur hver dag' };
    const login = await ask(setupUrl ? 'setup' : 'login', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(setupUrl ? { ...account, token: setupUrl.split('/').at(-1) } : account),
    });
    const headers = { cookie: (login.headers.get('set-cookie') ?? '').split(';')[0] ?? '' };
    const read = async (path: string) => (await ask(path, { headers })).json();
    const heat = snapshotSchema.parse(await read(`campaigns/${campaigns[0]?.id}/snapshot`));
    const cells = heat.slices.flatMap(({ layers }) => Object.values(layers).flat());
    expect(cells.length).toBeGreaterThan(500);
    expect(cells.every(({ people }) => people >= heat.k)).toBe(true);
    const [overview] = await read('campaigns');
    expect(overview.people).toBe(25);
    expect(overview.waitingMarks).toBeGreaterThan(0);
    counts.push(JSON.stringify([await read(`campaigns/${campaigns[0]?.id}/marks`), heat.id]));
    await stop();
  }
  expect(counts[1]).toBe(counts[0]);
});
