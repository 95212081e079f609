import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createTileProxy } from '../../../src/server/publish/tile-proxy.ts';
import { createTileCache } from '../../../src/server/storage/tile-cache.ts';
import { newFolder, openTestServer } from '../open-test-server.ts';

/** A tile source on this machine that counts what it is asked and answers as it is told. */
async function openSource() {
  const source = { asked: [] as string[], status: 200, host: '', retryAfter: '60' };
  const server = createServer((request, response) => {
    source.asked.push(request.url ?? '');
    response.writeHead(source.status, { 'retry-after': source.retryAfter, location: '/elsewhere' });
    if (request.url !== '/planet') return response.end(source.status === 200 ? `tile ${request.url}` : '');
    return response.end(JSON.stringify({ tiles: [`${source.host}/v1/{z}/{x}/{y}.pbf`], maxzoom: 14 }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  source.host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return source;
}

function open(url: string, kind: 'tilejson' | 'template' = 'tilejson') {
  const clock = { now: 1_000_000_000_000, nowMs: () => clock.now };
  const folder = newFolder();
  return { clock, folder, proxy: createTileProxy({ kind, url }, createTileCache(folder, 1_000_000), clock) };
}

const place = { z: 14, x: 8668, y: 4500 };
const day = 24 * 60 * 60 * 1000;

describe('the tile proxy', () => {
  it('asks once for the template and once for a tile, also when many want it together', async () => {
    const source = await openSource();
    const { proxy } = open(`${source.host}/planet`);
    const answers = await Promise.all(Array.from({ length: 10 }, () => proxy.readTile(place)));
    await proxy.readTile(place);
    for (const answer of answers) {
      if (answer.kind !== 'tile') throw new Error(answer.kind);
      expect(gunzipSync(answer.gzipped).toString()).toBe('tile /v1/14/8668/4500.pbf');
    }
    expect(source.asked).toEqual(['/planet', '/v1/14/8668/4500.pbf']);
  });

  it('leaves a source in peace that asks for it, and serves what it has meanwhile', async () => {
    const source = await openSource();
    const { proxy, clock } = open(`${source.host}/v1/{z}/{x}/{y}`, 'template');
    await proxy.readTile(place);
    clock.now += 40 * day;
    source.status = 429;
    expect(await proxy.readTile(place)).toMatchObject({ kind: 'tile' });
    expect(await proxy.readTile({ ...place, x: 1 })).toEqual({ kind: 'away' });
    clock.now += 59_000;
    await proxy.readTile({ ...place, x: 2 });
    expect(source.asked).toHaveLength(2);
    clock.now += 2000;
    source.status = 200;
    expect(await proxy.readTile({ ...place, x: 2 })).toMatchObject({ kind: 'tile' });
    expect(source.asked).toHaveLength(3);
  });

  it('follows neither a redirect nor a document to another host', async () => {
    const [source, other] = [await openSource(), await openSource()];
    source.status = 302;
    const redirected = open(`${source.host}/v1/{z}/{x}/{y}`, 'template');
    expect(await redirected.proxy.readTile(place)).toEqual({ kind: 'away' });
    expect(source.asked).toEqual(['/v1/14/8668/4500']);
    const misled = open(`${source.host}/planet`);
    source.status = 200;
    source.host = other.host;
    expect(await misled.proxy.readTile(place)).toEqual({ kind: 'away' });
    expect(other.asked).toEqual([]);
  });

  it('keeps its folder under the cap', async () => {
    const source = await openSource();
    const folder = newFolder();
    const cache = createTileCache(folder, 20 * 4096);
    for (let x = 0; x < 50; x += 1)
      await cache.write({ z: 14, x: 1, y: x }, { bytes: new Uint8Array(9), storedAtMs: x * 1000 });
    const kept = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(kept.length).toBeLessThanOrEqual(20);
    expect(await cache.read({ z: 14, x: 1, y: 49 })).not.toBeNull();
    expect(await cache.read({ z: 14, x: 1, y: 0 })).toBeNull();
    expect(source.asked).toEqual([]);
  });
});

describe('the map routes', () => {
  it('hand on tiles, and an empty one instead of an error while the source is away', async () => {
    const source = await openSource();
    const { ask } = await openTestServer({ tiles: { kind: 'tilejson', url: `${source.host}/planet` } });
    expect(await (await ask('/api/v1/map')).json()).toMatchObject({
      kind: 'tiles',
      url: '/map/tiles/{z}/{x}/{y}',
      maxZoom: 14,
    });
    const tile = await ask('/map/tiles/14/8668/4500');
    expect(await tile.text()).toBe('tile /v1/14/8668/4500.pbf');
    for (const wrong of ['15/99999/1', '1/2/0', '-1/0/0', '1e1/0/0', '14/8668/4500.5', '0/0/%2e%2e']) {
      expect((await ask(`/map/tiles/${wrong}`)).status, wrong).toBe(404);
    }
    source.status = 500;
    const away = await ask('/map/tiles/14/1/1');
    expect([away.status, away.headers.get('cache-control')]).toEqual([204, 'no-store']);
  });
});
