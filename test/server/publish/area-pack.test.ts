import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openTestServer, outcomeOf } from '../open-test-server.ts';

function packBytes(): Buffer {
  const bytes = Buffer.alloc(1000, 7);
  bytes.write('PMTiles', 0, 'latin1');
  bytes[7] = 3;
  bytes[99] = 1;
  bytes[101] = 13;
  return bytes;
}

it('offers the pack in the data folder by ranges, as soon as it lies there and only if it is one', async () => {
  const { ask, dataFolder } = await openTestServer();
  const file = join(dataFolder, 'area.pmtiles');
  expect(await (await ask('/api/v1/map')).json()).toMatchObject({ kind: 'none' });
  writeFileSync(file, 'something else');
  expect(await outcomeOf(await ask('/map/area.pmtiles'))).toBe('404 not-found');
  writeFileSync(file, packBytes());
  expect(await (await ask('/api/v1/map')).json()).toMatchObject({
    kind: 'pack',
    url: '/map/area.pmtiles',
    maxZoom: 13,
  });
  const part = await ask('/map/area.pmtiles', { headers: { range: 'bytes=0-9' } });
  expect(part.status).toBe(206);
  expect(Buffer.from(await part.arrayBuffer()).equals(packBytes().subarray(0, 10))).toBe(true);
  expect(part.headers.get('etag')).toMatch(/"/);
  expect((await ask('/map/seniortrakk.sqlite')).status).toBe(404);
});
