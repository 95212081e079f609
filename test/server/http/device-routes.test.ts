import { describe, expect, it } from 'vitest';
import { idOf, putWalk, walkBodyOf } from '../contributions.ts';
import { openTestServer, outcomeOf } from '../open-test-server.ts';

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

describe('enrolment', () => {
  it('takes the code as people type it', async () => {
    const { post, campaign } = await openTestServer();
    const typed = ` ${campaign.code.slice(0, 3).toLowerCase()} ${campaign.code.slice(3)} `;
    const response = await post('/api/v1/enrol', { code: typed });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ campaign: { id: campaign.id }, token: expect.any(String) });
  });

  it('says that a code is unknown, whatever is wrong with it', async () => {
    const { post } = await openTestServer();
    for (const code of ['ZZZZZZ', '', 'ABC', 7, null, ['ABCDEF']]) {
      expect(await outcomeOf(await post('/api/v1/enrol', { code }))).toBe('404 code-unknown');
    }
  });

  it('counts who enrols again with the old token once, in this campaign only', async () => {
    const { sync, enrol, post, campaign, ask, logIn } = await openTestServer();
    const countPeople = async (headers: Readonly<Record<string, string>>) => {
      const described = await ask('/api/v1/desk/campaigns', { headers });
      return ((await described.json()) as { people: number }[])[0]?.people;
    };
    const enrolWith = async (token: string) => {
      const response = await post('/api/v1/enrol', { code: campaign.code }, bearer(token));
      return ((await response.json()) as { token: string }).token;
    };
    const walk = (n: number) =>
      putWalk(walkBodyOf(20), { id: idOf(n), campaign: campaign.id, contributor: idOf(100 + n) });
    const first = await enrol();
    await sync(first, [walk(1)]);
    const again = await enrolWith(first);
    expect(again).not.toBe(first);
    await sync(again, [walk(2)]);
    // An answer that never arrived leaves the old token: it is good still.
    await sync(first, [walk(3)]);
    const session = { cookie: await logIn() };
    expect(await countPeople(session)).toBe(1);
    for (const other of ['nabo.0123456789', `${first}x`]) await sync(await enrolWith(other), [walk(other.length)]);
    expect(await countPeople(session)).toBe(3);
  });

  it('slows down one network that enrols without end', async () => {
    const { post, campaign } = await openTestServer({ enrolmentsPerNetwork: 3 });
    const outcomes: string[] = [];
    for (let i = 0; i < 4; i += 1) outcomes.push(await outcomeOf(await post('/api/v1/enrol', { code: campaign.code })));
    expect(outcomes).toEqual(['200', '200', '200', '429 too-many-requests']);
    const refused = await post('/api/v1/enrol', { code: campaign.code });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});

describe('a device', () => {
  it('reads its campaign, and hears that it has it already', async () => {
    const { ask, enrol, campaign } = await openTestServer();
    const headers = bearer(await enrol());
    const first = await ask('/api/v1/campaign', { headers });
    expect(await first.json()).toEqual(campaign);
    const again = await ask('/api/v1/campaign', {
      headers: { ...headers, 'if-none-match': first.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
  });

  it('gets nothing without its token', async () => {
    const { ask, post, enrol } = await openTestServer();
    const token = await enrol();
    for (const headers of [{}, bearer(`${token}x`), bearer(''), { authorization: token }]) {
      expect(await outcomeOf(await ask('/api/v1/campaign', { headers }))).toBe('401 unauthorized');
      expect(await outcomeOf(await post('/api/v1/sync', { v: 1, items: [] }, headers))).toBe('401 unauthorized');
    }
    expect(await outcomeOf(await ask('/api/v1/heat', { headers: bearer(token) }))).toBe('404 not-found');
  });

  it('gets a verdict and the epoch for what it sends, the same after a restart', async () => {
    const first = await openTestServer();
    const token = await first.enrol();
    const item = putWalk(walkBodyOf(9), { campaign: first.campaign.id });
    const before = await (await first.sync(token, [item])).json();
    expect(before).toMatchObject({ epoch: expect.any(String), results: [{ id: idOf(1), rev: 1, verdict: 'stored' }] });
    await first.stop();
    const second = await openTestServer({ dataFolder: first.dataFolder });
    const after = await (await second.sync(token, [item])).json();
    expect({ ...after, serverTime: '' }).toEqual({ ...before, serverTime: '' });
    expect(await (await second.ask('/api/v1/health')).json()).toEqual({ ok: true, epoch: before.epoch });
  });

  it('hears what is wrong with a whole request', async () => {
    const { ask, post, enrol } = await openTestServer();
    const headers = { ...bearer(await enrol()), 'content-type': 'application/json' };
    const sync = (body: string, more: Readonly<Record<string, string>> = {}) =>
      ask('/api/v1/sync', { method: 'POST', body, headers: { ...headers, ...more } }).then(outcomeOf);
    expect(await sync('{')).toBe('400 malformed');
    expect(await sync('')).toBe('400 malformed');
    expect(await sync('{"v":1,"items":[]}')).toBe('400 malformed');
    expect(await sync('{"v":2,"items":[]}')).toBe('409 version-unsupported');
    expect(await sync('{}', { 'content-encoding': 'gzip' })).toBe('415 encoding-unsupported');
    expect(await sync('{}', { 'content-type': 'text/plain' })).toBe('415 encoding-unsupported');
    expect(await sync(`"${'x'.repeat(256 * 1024)}"`)).toBe('413 too-large');
    expect(await outcomeOf(await post('/api/v1/nothing', {}))).toBe('404 not-found');
  });
});
