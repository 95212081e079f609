import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dayIn } from '../../../src/server/ingest/calendar.ts';
import { openTestServer, outcomeOf } from '../open-test-server.ts';

async function openDesk() {
  const server = await openTestServer();
  const [token, cookie] = [await server.enrol(), await server.logIn()];
  const path = `/api/v1/desk/campaigns/${server.campaign.id}/news`;
  const put = (body: unknown, { to = path, headers = {} as Record<string, string> } = {}) =>
    server.ask(to, {
      method: 'PUT',
      headers: { cookie, 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const askAsPhone = (etag?: string) =>
    server.ask('/api/v1/campaign', {
      headers: { authorization: `Bearer ${token}`, ...(etag === undefined ? {} : { 'if-none-match': etag }) },
    });
  return { ...server, put, askAsPhone, today: dayIn(server.campaign.timeZone, Date.now()) };
}

const first = 'Takk til alle som går!\nVi møtes på biblioteket torsdag.';

it('reaches the phone with the campaign, as it was written and with its day', async () => {
  const { put, askAsPhone, today } = await openDesk();
  const before = await askAsPhone();
  expect(await before.json()).toMatchObject({ news: null });
  const written = await put({ text: `  ${first} `, replaces: null });
  expect(await written.json()).toEqual({ news: { text: first, writtenOn: today } });
  const after = await askAsPhone(before.headers.get('etag') ?? '');
  expect([after.status, await after.json()]).toMatchObject([200, { news: { text: first, writtenOn: today } }]);
  expect((await askAsPhone(after.headers.get('etag') ?? '')).status).toBe(304);
});

it('is changed and taken away only by who has read what stands there', async () => {
  const { put, askAsPhone } = await openDesk();
  await put({ text: first, replaces: null });
  expect(await outcomeOf(await put({ text: 'Nytt', replaces: null }))).toBe('409 changed');
  expect(await outcomeOf(await put({ text: null, replaces: 'noe annet' }))).toBe('409 changed');
  expect(await (await askAsPhone()).json()).toMatchObject({ news: { text: first } });
  expect((await put({ text: 'Nytt', replaces: first })).status).toBe(200);
  expect(await (await put({ text: null, replaces: 'Nytt' })).json()).toEqual({ news: null });
  expect(await (await askAsPhone()).json()).toMatchObject({ news: null });
  expect((await put({ text: first, replaces: null })).status).toBe(200);
});

it('is gone from the files when it is taken away', async () => {
  const { put, dataFolder } = await openDesk();
  const inFiles = () =>
    ['', '-wal'].some((end) =>
      readFileSync(join(dataFolder, `seniortrakk.sqlite${end}`)).includes('Ring Kari Nordmann'),
    );
  await put({ text: 'Ring Kari Nordmann', replaces: null });
  expect(inFiles()).toBe(true);
  await put({ text: null, replaces: 'Ring Kari Nordmann' });
  expect(inFiles()).toBe(false);
});

it('says what to send when it is no short plain text', async () => {
  const { put, askAsPhone } = await openDesk();
  const longest = 'å'.repeat(300);
  const bad = ['', ' \n ', `${longest}å`, 'Farge \u001b[31m', 'halv \ud83d', 7, undefined];
  for (const text of bad) {
    const answer = await put({ text, replaces: null });
    expect([answer.status, await answer.json()], JSON.stringify(text)).toEqual([
      400,
      { code: 'malformed', message: expect.stringContaining('300') },
    ]);
  }
  expect(await outcomeOf(await put({ text: 'a' }))).toBe('400 malformed');
  expect(await outcomeOf(await put({ text: 'a', replaces: null, link: 'x' }))).toBe('400 malformed');
  expect(await (await askAsPhone()).json()).toMatchObject({ news: null });
  expect((await put({ text: longest, replaces: null })).status).toBe(200);
});

it('is written by planners of this desk only, and for a campaign that is there', async () => {
  const { put, ask } = await openDesk();
  const body = { text: 'Hei', replaces: null };
  const to = '/api/v1/desk/campaigns/nothing/news';
  expect(await outcomeOf(await put(body, { to }))).toBe('404 not-found');
  expect(await outcomeOf(await put(body, { headers: { origin: 'https://evil.example' } }))).toBe('403 forbidden');
  const stranger = { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  expect(await outcomeOf(await ask(to, stranger))).toBe('401 unauthorized');
});
