import { describe, expect, it } from 'vitest';
import { idOf, markBodyOf, putSpot } from '../contributions.ts';
import { openTestServer, outcomeOf } from '../open-test-server.ts';

const password = 'gå tur hver dag';

describe('the first planner', () => {
  it('gets in once by the link, and afterwards with name and password', async () => {
    const { post, ask, setupUrl } = await openTestServer();
    const token = setupUrl?.split('/').at(-1);
    const setUp = (body: object) => post('/api/v1/desk/setup', { token, name: 'Solveig', password, ...body });
    expect(await outcomeOf(await setUp({ password: 'for kort' }))).toBe('400 weak-password');
    expect(await outcomeOf(await setUp({ token: 'guessed' }))).toBe('410 setup-used');
    const link = async (tried = token) => (await ask(`/api/v1/desk/setup/${tried}`)).status;
    expect([await link('guessed'), await link()]).toEqual([410, 204]);
    const done = await setUp({});
    expect(await link()).toBe(410);
    expect(done.headers.get('set-cookie')).toMatch(/HttpOnly.*SameSite=Strict/);
    expect(await done.json()).toEqual({ name: 'Solveig' });
    expect(await outcomeOf(await setUp({ name: 'Another' }))).toBe('410 setup-used');
    expect(await outcomeOf(await post('/api/v1/desk/login', { name: 'Solveig', password: `${password}x` }))).toBe(
      '403 wrong-password',
    );
    expect(await outcomeOf(await post('/api/v1/desk/login', { name: 'Nobody', password }))).toBe('403 wrong-password');
    const cookie = (await post('/api/v1/desk/login', { name: 'Solveig', password })).headers.get('set-cookie') ?? '';
    const headers = { cookie: cookie.split(';')[0] ?? '' };
    expect(await (await ask('/api/v1/desk/session', { headers })).json()).toEqual({ name: 'Solveig' });
    await post('/api/v1/desk/logout', {}, headers);
    expect(await outcomeOf(await ask('/api/v1/desk/session', { headers }))).toBe('401 unauthorized');
  });

  it('is known by the name in whatever way it is typed, and called as it was first written', async () => {
    const { post, setupUrl } = await openTestServer();
    const token = setupUrl?.split('/').at(-1);
    await post('/api/v1/desk/setup', { token, name: 'Åse Ødegård', password });
    for (const name of ['åse ødegård', ' ÅSE ØDEGÅRD ', 'Åse Ødegård'.normalize('NFD')]) {
      const answer = await post('/api/v1/desk/login', { name, password });
      expect(await answer.json(), name).toEqual({ name: 'Åse Ødegård' });
    }
    expect(await outcomeOf(await post('/api/v1/desk/login', { name: 'Ase Ødegård', password }))).toBe(
      '403 wrong-password',
    );
  });

  it('is not let guess without end', async () => {
    const { post } = await openTestServer();
    const outcomes: string[] = [];
    for (let i = 0; i < 12; i += 1)
      outcomes.push(await outcomeOf(await post('/api/v1/desk/login', { name: 'a', password: 'b' })));
    expect(outcomes.at(0)).toBe('403 wrong-password');
    expect(outcomes.at(-1)).toBe('429 too-many-requests');
  });

  it('gets no new link once there is a planner', async () => {
    const first = await openTestServer();
    await first.logIn();
    await first.stop();
    expect((await openTestServer({ dataFolder: first.dataFolder })).setupUrl).toBeNull();
  });
});

describe('the desk', () => {
  it('is closed to everyone who is not logged in, and to other sites', async () => {
    const { ask, post, campaign, logIn } = await openTestServer();
    const paths = ['campaigns', `campaigns/${campaign.id}/marks`, `campaigns/${campaign.id}/snapshot`];
    for (const path of paths) expect(await outcomeOf(await ask(`/api/v1/desk/${path}`))).toBe('401 unauthorized');
    const cookie = await logIn();
    const snapshot = `/api/v1/desk/campaigns/${campaign.id}/snapshot`;
    for (const foreign of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
    ]) {
      expect(await outcomeOf(await post(snapshot, {}, { cookie, ...foreign } as Record<string, string>))).toBe(
        '403 forbidden',
      );
    }
  });

  it('lists marks without person, and remembers what was decided until the words change', async () => {
    const { ask, sync, enrol, campaign, logIn } = await openTestServer();
    const [token, cookie] = [await enrol(), await logIn()];
    const put = (note: string, rev: number) => sync(token, [putSpot(markBodyOf(note), { rev, campaign: campaign.id })]);
    await put('Glatt her', 1);
    const stay = { sentiment: 'stay', cell: '8b0800000000fff', time: { month: 'unknown', part: 'day' } };
    await sync(token, [putSpot(stay, { id: idOf(2), campaign: campaign.id })]);
    const marks = `/api/v1/desk/campaigns/${campaign.id}/marks`;
    const list = async () => (await ask(marks, { headers: { cookie } })).json();
    const [mark, ...others] = await list();
    expect(others).toEqual([]);
    const { time: _, ...said } = markBodyOf('Glatt her');
    // The month and the part of the day stay on the server: planners are told the season.
    const seen = { ...said, season: 'spring', year: 2026 };
    expect(mark).toEqual({ id: expect.any(String), version: expect.any(String), moderation: 'waiting', mark: seen });
    expect(mark.id).not.toContain(idOf(1));
    const decide = (id: string, moderation: string, version = mark.version) =>
      ask(`${marks}/${id}`, {
        method: 'PUT',
        headers: { cookie, 'content-type': 'application/json' },
        body: JSON.stringify({ moderation, version }),
      });
    expect(await (await decide(mark.id, 'approved')).json()).toMatchObject({ moderation: 'approved' });
    expect(await outcomeOf(await decide(mark.id, 'maybe'))).toBe('400 malformed');
    expect(await outcomeOf(await decide('nothing', 'approved'))).toBe('404 not-found');
    await put('Glatt her', 1);
    expect(await list()).toMatchObject([{ moderation: 'approved' }]);
    await put('Fortsatt glatt', 2);
    expect(await outcomeOf(await decide(mark.id, 'approved'))).toBe('409 changed');
    const edited = await list();
    expect(edited).toMatchObject([{ moderation: 'waiting', mark: { note: 'Fortsatt glatt' } }]);
    expect((await decide(mark.id, 'approved', edited[0].version)).status).toBe(200);
  });
});
