import { rm, writeFile } from 'node:fs/promises';
import { walkAlong } from './support/page-position.ts';
import { readServerContent } from './support/server-content.ts';
import { straightWalk } from './support/straight-walk.ts';
import { expect, test } from './support/test.ts';
import { endWalk, join, sendWalk, startWalk } from './support/walker.ts';

const gpx = (points: string) =>
  `<?xml version="1.0"?><gpx version="1.1" creator="test" xmlns="http://www.topografix.com/GPX/1/1"><trk><trkseg>${points}</trkseg></trk></gpx>`;
const northward = Array.from({ length: 60 }, (_, i) => `<trkpt lat="${63.43 + i * 0.0001}" lon="10.39"/>`);

const file = (name: string, text: string | Buffer) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: typeof text === 'string' ? Buffer.from(text) : text,
});

test.describe('a file that cannot be read is refused in plain words and changes nothing', () => {
  for (const [what, input, words] of [
    ['a broken GPX', file('tur.gpx', gpx('<trkpt lat="63.4"').slice(0, -20)), 'Filen er ødelagt'],
    ['an empty file', file('tur.gpx', ''), 'Filen er tom'],
    ['a picture', file('tur.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])), 'Dette er ikke en fil med en tur'],
    [
      'a GeoJSON without a line',
      file('tur.geojson', '{"type":"Point","coordinates":[10,63]}'),
      'Det er ingen tur i filen',
    ],
  ] as const) {
    test(what, async ({ phone, server }) => {
      await join(phone, server.invitation);
      await phone.goto(`${server.origin}/#/import`);
      await phone.locator('input[type=file]').setInputFiles(input);
      await expect(phone.getByText(words)).toBeVisible();
      await expect(phone.getByText('Ingenting er endret.')).toBeVisible();
      await phone.goto(`${server.origin}/#/walks`);
      await expect(phone.getByText('Her kommer turene dine')).toBeVisible();
    });
  }
});

test('a file of 60 MB is refused before it is read', async ({ phone, server }, info) => {
  await join(phone, server.invitation);
  await phone.goto(`${server.origin}/#/import`);
  const large = info.outputPath('tur.gpx');
  await writeFile(large, Buffer.alloc(60 * 1024 * 1024, 32));
  await phone.locator('input[type=file]').setInputFiles(large);
  await expect(phone.getByText('Filen er for stor')).toBeVisible();
  await expect(phone.getByText('Ingenting er endret.')).toBeVisible();
  await rm(large);
});

test('a track with points that are nowhere on earth keeps the rest and says so', async ({ phone, server }) => {
  await join(phone, server.invitation);
  await phone.goto(`${server.origin}/#/import`);
  const points = [
    ...northward.slice(0, 30),
    '<trkpt lat="NaN" lon="10.4"/><trkpt lat="630" lon="10.4"/>',
    ...northward.slice(30),
  ];
  await phone.locator('input[type=file]').setInputFiles(file('tur.gpx', gpx(points.join(''))));
  await expect(phone.getByText('Turen er hentet inn.')).toBeVisible();
  await expect(phone.getByText('Noen punkter i filen hadde en umulig plassering.', { exact: false })).toBeVisible();
  await expect(phone.getByText('Filen sier ikke når du gikk.', { exact: false })).toBeVisible();
});

test('a file that begins with its bare element is taken in, and the second time known', async ({ phone, server }) => {
  await join(phone, server.invitation);
  await phone.goto(`${server.origin}/#/import`);
  const bare = file('tur.gpx', `<gpx><trk><trkseg>${northward.join('')}</trkseg></trk></gpx>`);
  await phone.locator('input[type=file]').setInputFiles(bare);
  await expect(phone.getByText('Turen er hentet inn.')).toBeVisible();
  await phone.locator('input[type=file]').setInputFiles(bare);
  await expect(phone.getByText('Denne turen er hentet inn før.', { exact: false })).toBeVisible();
});

test('a mark pressed while nobody knows where the walker is is kept, and its place asked on the map', async ({
  phone,
  server,
}) => {
  const fixes = straightWalk({ startedAtMs: Date.now(), metres: 300 });
  await join(phone, server.invitation);
  await phone.clock.setFixedTime((fixes[0]?.atMs ?? 0) - 120_000);
  await phone.getByRole('button', { name: 'Start tur' }).click();
  await phone.getByRole('button', { name: 'Vanskelig her' }).click();
  await expect(phone.getByText('Vis stedet på kartet etter turen.')).toBeVisible();
  await walkAlong(phone, fixes);
  await endWalk(phone);
  await phone.getByRole('link', { name: 'Neste' }).click();
  const yes = phone.getByRole('button', { name: 'Ja, her er det' });
  await yes.click();
  // Where the map happens to open is no answer.
  await expect(phone.getByText('Flytt kartet til stedet først', { exact: false })).toBeVisible();
  await phone.getByRole('button', { name: 'Nord' }).click();
  await expect(phone.getByText('Flytt kartet til stedet først', { exact: false })).toBeHidden();
  await yes.click();
  await expect(phone.getByRole('heading', { name: 'Hva var det du merket?' })).toBeVisible();
});

test('a server that answers 500 loses nothing: the walk waits, and is sent when the server is well', async ({
  phone,
  server,
}) => {
  let ill = true;
  await phone
    .context()
    .route('**/api/v1/sync', (route) => (ill ? route.fulfill({ status: 500, body: 'oops' }) : route.continue()));
  const [first, ...rest] = straightWalk({ startedAtMs: Date.now(), metres: 1200 });
  if (!first) throw new Error('A walk without fixes');
  await join(phone, server.invitation);
  await startWalk(phone, first);
  await walkAlong(phone, rest);
  await endWalk(phone);
  await sendWalk(phone);
  await phone.getByRole('link', { name: 'Til forsiden' }).click();
  await expect(phone.getByText('1 tur venter på å bli sendt.')).toBeVisible();
  expect(readServerContent(server.dataFolder).walks).toBe(0);

  ill = false;
  await phone.getByRole('button', { name: 'Send nå' }).click();
  await expect(phone.getByText('Alt er sendt')).toBeVisible();
  expect(readServerContent(server.dataFolder).walks).toBe(1);
});

test.describe('on a full disk', () => {
  // The browser writes what it loads to the same full disk, and may give up on the map's worker.
  test.use({ tolerated: /^Error: Worker failed to load\./ });

  test('a full disk is told, what was saved stays, and the walk goes on when there is room', async ({
    phone,
    server,
  }) => {
    const [first, ...rest] = straightWalk({ startedAtMs: Date.now(), metres: 2600 });
    if (!first) throw new Error('A walk without fixes');
    // The offline copy of the app would take all the room before the walk does.
    await phone.context().route('**/sw.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    const devtools = await phone.context().newCDPSession(phone);
    const limit = (quotaSize?: number) =>
      devtools.send('Storage.overrideQuotaForOrigin', { origin: server.origin, ...(quotaSize && { quotaSize }) });
    // Before the app's database is opened: the browser remembers for a while how much room there was.
    await phone.goto(`${server.origin}/favicon.svg`);
    await limit(150_000);
    await join(phone, server.invitation);
    await startWalk(phone, first);

    const told = phone.getByRole('main').getByText('Telefonen er full.', { exact: false });
    let walked = 0;
    while (!(await told.isVisible()) && walked < rest.length - 20) {
      await walkAlong(phone, rest.slice(walked, walked + 20));
      walked += 20;
    }
    await expect(told).toBeVisible();
    expect(walked).toBeGreaterThan(20);

    await limit();
    await walkAlong(phone, rest.slice(walked));
    await expect(told).toBeHidden();
    await endWalk(phone);
    await expect(phone.getByText('2,6 km', { exact: true })).toBeVisible();
  });
});
