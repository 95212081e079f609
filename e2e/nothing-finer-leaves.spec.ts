import { nearestMetres, placesIn } from './support/look-for-places.ts';
import { recordAndSend } from './support/record-and-send.ts';
import { indoorDrift, straightWalk } from './support/straight-walk.ts';
import { expect, test } from './support/test.ts';

interface Said {
  readonly url: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly isByWorker: boolean;
}

/** What a browser says of itself in every request to every site, and of its own cache. */
const browsersOwn =
  /^(:|sec-|accept|user-agent$|host$|connection$|origin$|referer$|content-length$|cache-control$|pragma$|upgrade-insecure-requests$|if-modified-since$|service-worker$|range$|priority$)/;

test('no track, no fine time, no accuracy and no place near home is in anything that left the phone', async ({
  phone,
  server,
}) => {
  const heard: (Omit<Said, 'headers'> & { readonly headers: Promise<Said['headers']> })[] = [];
  // On the context, not on the page: the service worker asks too.
  phone.context().on('request', (request) =>
    heard.push({
      url: request.url(),
      body: request.postData() ?? '',
      headers: request.allHeaders(),
      isByWorker: request.serviceWorker() !== null,
    }),
  );

  // Twenty minutes indoors before and after: the phone lies on the kitchen table and its position wanders.
  const startedAtMs = Date.now();
  const walk = straightWalk({ startedAtMs: startedAtMs + 20 * 60_000, metres: 1500, accuracyMetres: 7.31 });
  const home = walk[0];
  const away = walk.at(-1);
  if (!home || !away) throw new Error('A walk without fixes');
  const fixes = [...indoorDrift(home, startedAtMs, 20), ...walk, ...indoorDrift(away, away.atMs + 5000, 20)];
  await recordAndSend(phone, server, fixes);

  const said: Said[] = await Promise.all(heard.map(async (one) => ({ ...one, headers: await one.headers })));
  const own = said.filter((request) => new URL(request.url).origin === server.origin);
  expect(said.filter((request) => !own.includes(request)).map((request) => request.url)).toEqual([]);
  const sent = own.filter((request) => request.url.endsWith('/api/v1/sync')).map((request) => request.body);
  const everything = own.map(({ url, body, headers }) => [url, headers.referer, body].join(' ')).join('\n');
  expect(said.some(({ isByWorker }) => isByWorker)).toBe(true);

  // The test can see what it looks for: a walk's cells and the three marks are in what was sent.
  // What was lost on the way is said again in the same words: count each saying once.
  const distinct = [...new Set(sent)];
  const walks = distinct.filter((body) => body.includes('"kind":"walk"'));
  const spots = distinct.filter((body) => body.includes('"kind":"spot"'));
  expect(walks).toHaveLength(1);
  expect(placesIn(walks.join()).length).toBeGreaterThan(30);
  expect(new Set(placesIn(spots.join()).map((place) => JSON.stringify(place))).size).toBe(3);

  // Where: nothing within the part of the disc that holds wherever its secret centre lies.
  expect(nearestMetres(everything, home)).toBeGreaterThan(100);
  expect(nearestMetres(everything, away)).toBeGreaterThan(100);

  // When: no clock time in any of its forms, from the millisecond to the minute, and no day.
  const times = fixes.flatMap(({ atMs }) => [
    String(atMs),
    String(Math.floor(atMs / 1000)),
    new Date(atMs).toISOString().slice(0, 10),
  ]);
  expect(times.filter((time) => everything.includes(time))).toEqual([]);
  expect(everything).not.toMatch(/\d\d:\d\d/);

  // How: no accuracy, altitude, speed, order or device.
  for (const word of ['accuracy', 'altitude', 'speed', 'heading', 'atMs', 'fixes', 'track', 'userAgent']) {
    expect(everything).not.toContain(`"${word}`);
  }
  expect(everything).not.toContain('7.31');
  const { cells } = JSON.parse(walks[0] ?? '').items[0].body as { cells: string[] };
  expect(cells).toEqual([...cells].sort());

  // In the headers: the token, what the body is, and the mark of an answer that is here already; nothing else is ours.
  const ours = own.flatMap(({ headers }) => Object.entries(headers).filter(([name]) => !browsersOwn.test(name)));
  const valuesOf = (name: string) => new Set(ours.filter(([other]) => other === name).map(([, value]) => value));
  const names = new Set(ours.map(([name]) => name));
  for (const name of ['authorization', 'content-type', 'if-none-match']) names.delete(name);
  expect([...names]).toEqual([]);
  expect([...valuesOf('content-type')]).toEqual(['application/json']);
  expect([...valuesOf('authorization')]).toEqual([expect.stringMatching(/^Bearer [\w-]+\.[\w-]{43}$/)]);
  for (const etag of valuesOf('if-none-match')) expect(etag).toMatch(/^(W\/)?"[\w-]+"$/);

  // Who: walks and spots travel apart and under different pseudonyms.
  const contributors = (bodies: readonly string[]) =>
    new Set(
      bodies.flatMap((body) => (JSON.parse(body).items as { contributor: string }[]).map((item) => item.contributor)),
    );
  expect([...contributors(walks)].filter((id) => contributors(spots).has(id))).toEqual([]);
});
