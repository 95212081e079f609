import { expect, test } from 'vitest';
import { createDeskApi } from '../../../src/client/sync/desk-api.ts';

const answering = (status: number, body: unknown) => {
  const asked: { path: string; method: string | undefined; body: unknown }[] = [];
  const api = createDeskApi(async (path, init) => {
    asked.push({ path, method: init.method, body: init.body });
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status });
  });
  return { api, asked };
};

const mark = {
  id: 'm1',
  version: '3',
  moderation: 'approved',
  mark: { sentiment: 'problem', kind: 'ice', lat: 63.43, lng: 10.39, season: 'winter', year: 2026 },
};

test('an answer of the agreed shape comes through as a value', async () => {
  const { api, asked } = answering(200, mark);
  expect(await api.moderate('ås/1', { id: 'm 1', version: '2' }, 'approved')).toEqual({ ok: true, value: mark });
  expect(asked).toEqual([
    {
      path: '/api/v1/desk/campaigns/%C3%A5s%2F1/marks/m%201',
      method: 'PUT',
      body: '{"moderation":"approved","version":"2"}',
    },
  ]);
});

test('a mark with more than a planner may see is not let in', async () => {
  for (const more of [{ age: '85-plus' }, { time: { month: '2026-01', part: 'day' } }]) {
    const { api } = answering(200, [{ ...mark, mark: { ...mark.mark, ...more } }]);
    expect(await api.listMarks('c')).toEqual({ ok: false, reason: 'not-understood' });
  }
});

test('the server’s own reason is kept', async () => {
  const { api } = answering(409, { code: 'snapshot-not-due', message: 'Wait' });
  expect(await api.makeSnapshot('c')).toEqual({ ok: false, reason: 'snapshot-not-due' });
});

test('a campaign without an utgave is an answer, but a missing mark is a failure', async () => {
  const { api } = answering(404, { code: 'not-found', message: '' });
  expect(await api.readSnapshot('c')).toEqual({ ok: true, value: null });
  expect(await api.moderate('c', { id: 'm', version: '1' }, 'rejected')).toEqual({ ok: false, reason: 'not-found' });
});

test('a proxy’s error page means that the server is away; a page where JSON should be is not understood', async () => {
  expect(await answering(502, '<html>Bad gateway</html>').api.readSession()).toEqual({
    ok: false,
    reason: 'unavailable',
  });
  expect(await answering(200, '<html>Hotel wifi</html>').api.readSession()).toEqual({
    ok: false,
    reason: 'not-understood',
  });
});

test('no answer, or one cut off in the middle, is no contact', async () => {
  const refused = createDeskApi(async () => {
    throw new TypeError('Failed to fetch');
  });
  expect(await refused.listCampaigns()).toEqual({ ok: false, reason: 'no-contact' });
  const cutOff = createDeskApi(
    async () => new Response(new ReadableStream({ start: (stream) => stream.error(new TypeError('terminated')) })),
  );
  expect(await cutOff.listCampaigns()).toEqual({ ok: false, reason: 'no-contact' });
});

test('a set-up link works, or has been used; a working one is answered without a body', async () => {
  const works = createDeskApi(async () => new Response(null, { status: 204 }));
  expect(await works.checkSetupLink('a/b')).toEqual({ ok: true, value: null });
  const { api, asked } = answering(410, { code: 'setup-used', message: '' });
  expect(await api.checkSetupLink('a/b')).toEqual({ ok: false, reason: 'setup-used' });
  expect(asked).toEqual([{ path: '/api/v1/desk/setup/a%2Fb', method: 'GET', body: undefined }]);
});

test('logging out needs no body in the answer', async () => {
  const api = createDeskApi(async () => new Response(null, { status: 204 }));
  expect(await api.logOut()).toEqual({ ok: true, value: null });
});

test('what the participants are told comes back with its day, or as nothing', async () => {
  const news = { text: 'Hei', writtenOn: '2026-03-01' };
  const { api, asked } = answering(200, { news });
  expect(await api.writeNews('c', { text: 'Hei', replaces: null })).toEqual({ ok: true, value: news });
  expect(asked[0]).toMatchObject({ path: '/api/v1/desk/campaigns/c/news', method: 'PUT' });
  const taken = answering(200, { news: null });
  expect(await taken.api.writeNews('c', { text: null, replaces: 'Hei' })).toEqual({ ok: true, value: null });
});
