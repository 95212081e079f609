import fc from 'fast-check';
import { expect, it } from 'vitest';
import { paths } from '../../../src/protocol/paths.ts';
import { markBodyOf, putSpot, putWalk, walkBodyOf } from '../contributions.ts';
import { openTestServer } from '../open-test-server.ts';

const poison = fc.oneof(
  fc.anything({ withBigInt: false, withNullPrototype: false, maxDepth: 3 }),
  fc.constantFrom<unknown>(
    null,
    '',
    '\u0000',
    '\ud800',
    '__proto__',
    '<img src=x onerror=alert(1)>',
    "'; DROP TABLE contributions; --",
    1e308,
    -0,
    2 ** 53,
    1.5,
    [],
    {},
    { __proto__: null },
    'x'.repeat(20_000),
    ['8c0800000000fff'],
  ),
);

/** An honest request with one thing in it, at any depth, replaced or removed. */
function spoil(value: unknown, path: readonly number[], replacement: unknown): unknown {
  const [at = 0, ...rest] = path;
  if (typeof value !== 'object' || value === null || path.length === 0) return replacement;
  const entries = Object.entries(value);
  const chosen = entries[at % Math.max(1, entries.length)]?.[0];
  const changed = entries.map(
    ([key, field]) => [key, key === chosen ? spoil(field, rest, replacement) : field] as const,
  );
  return Array.isArray(value) ? changed.map(([, field]) => field) : Object.fromEntries(changed);
}

const rawBodies = [
  '',
  '{',
  'null',
  '[]',
  '"',
  '\u0000',
  `${'['.repeat(100_000)}`,
  `${'['.repeat(60_000)}${']'.repeat(60_000)}`,
  `{"v":1,"items":[${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}]}`,
  '{"__proto__":{"v":1}}',
  '{"constructor":{"prototype":{}}}',
  '{"v":1e999,"items":[]}',
  '{"v":1,"items":[],"v":2}',
  `{"v":1,"items":"${'x'.repeat(300_000)}"}`,
];

it('answers no bad input with a server error', { timeout: 60_000 }, async () => {
  const { ask, campaign, enrol, logIn } = await openTestServer({ enrolmentsPerNetwork: 1_000_000 });
  const [token, cookie] = [await enrol(), await logIn()];
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}`, cookie };
  const honest = [
    {
      v: 1,
      items: [putWalk(walkBodyOf(5), { campaign: campaign.id }), putSpot(markBodyOf('a'), { campaign: campaign.id })],
    },
    { code: campaign.code },
    { moderation: 'approved', version: '1' },
    { token: 'x', name: 'Solveig', password: 'kort' },
  ];
  const routes = Object.values(paths).map((path) => path.replace(':campaign', campaign.id));
  let asked = 0;
  const send = async (
    method: string,
    path: string,
    body: string | null,
    more: Readonly<Record<string, string>> = {},
  ) => {
    const hasBody = body !== null && method !== 'GET';
    // Each request from a network of its own: a refusal for asking too often would test nothing.
    asked += 1;
    const network = { 'x-forwarded-for': `10.${asked >> 16}.${(asked >> 8) & 255}.${asked & 255}` };
    const sent = { ...headers, ...network, ...more };
    const response = await ask(path, { method, headers: sent, ...(hasBody ? { body } : {}) });
    expect(response.status, `${method} ${path} ${body?.slice(0, 200)}`).toBeLessThan(500);
    await response.arrayBuffer();
  };
  for (const body of rawBodies)
    for (const path of routes) for (const method of ['POST', 'PUT']) await send(method, path, body);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...routes),
      fc.constantFrom('POST', 'PUT', 'GET', 'DELETE'),
      fc.constantFrom<unknown>(...honest),
      fc.array(fc.nat(7), { maxLength: 5 }),
      poison,
      async (path, method, request, at, replacement) =>
        send(method, path, JSON.stringify(spoil(request, at, replacement)) ?? null),
    ),
    { numRuns: 500 },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...routes),
      fc.webPath(),
      fc.constantFrom('%', '%00', '..%2f', '%ff', 'å', ' '),
      (path, tail, odd) => send('GET', path.replace(/:\w+/g, encodeURI(odd).replaceAll('%25', '%')) + tail, null),
    ),
    { numRuns: 200 },
  );
  const oddHeaders = [
    { 'if-none-match': '",,' },
    { range: 'bytes=9-1' },
    { 'x-forwarded-for': 'fe80::1%eth0' },
    { 'x-forwarded-for': 'x,y,z' },
    { origin: '%%' },
    { cookie: 'seniortrakk-desk=%ZZ; =;' },
    { authorization: `Bearer ${'.'.repeat(190)}` },
    { 'content-type': ';;' },
    { 'x-forwarded-host': ',' },
    { 'x-forwarded-proto': ',' },
  ];
  for (const odd of oddHeaders)
    for (const path of routes) await send('POST', path, '{}', odd as Record<string, string>);
});
