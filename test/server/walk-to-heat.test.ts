import { describe, expect, it } from 'vitest';
import { snapshot as snapshotSchema } from '../../src/protocol/snapshot.ts';
import { idOf, markBodyOf, putSpot, putWalk, walkBodyOf, withdrawOf } from './contributions.ts';
import { openTestServer, outcomeOf } from './open-test-server.ts';

/** As many phones as people, each with the same walk. */
async function openWith(people: number) {
  const server = await openTestServer();
  const wish = (i: number) => ({ id: idOf(i + 1), contributor: idOf(1000 + i), campaign: server.campaign.id });
  const tokens: string[] = [];
  for (let i = 0; i < people; i += 1) {
    const token = await server.enrol();
    tokens.push(token);
    await server.sync(token, [putWalk(walkBodyOf(12), wish(i))]);
  }
  const headers = { cookie: await server.logIn() };
  const path = `/api/v1/desk/campaigns/${server.campaign.id}/snapshot`;
  const make = () => server.post(path, {}, headers);
  const overview = async () => (await server.ask('/api/v1/desk/campaigns', { headers })).json();
  return { ...server, tokens, wish, make, overview, headers, path };
}

const walkedOf = (heat: unknown) =>
  snapshotSchema.parse(heat).slices.find(({ slice }) => slice === 'all')?.layers.walked ?? [];

describe('from phones to the published picture', () => {
  it('shows cells of twelve people, to planners and phones alike', async () => {
    const { make, overview, ask, tokens, headers, path } = await openWith(12);
    const made = await (await make()).json();
    expect(walkedOf(made).length).toBeGreaterThan(0);
    expect(walkedOf(made).every(({ people }) => people === 10)).toBe(true);
    expect(await (await ask(path, { headers })).json()).toEqual(made);
    expect(await (await ask('/api/v1/heat', { headers: { authorization: `Bearer ${tokens[0]}` } })).json()).toEqual(
      made,
    );
    expect(await overview()).toMatchObject([{ people: 10, snapshotMadeOn: made.madeOn }]);
  });

  it('shows no cell of nine people, but that they are nine, and their marks', async () => {
    const { make, overview, sync, tokens, wish, ask, headers, path } = await openWith(9);
    await sync(tokens[0] ?? '', [putSpot(markBodyOf('Glatt'), { ...wish(0), id: idOf(500) })]);
    const response = await make();
    if (response.ok) expect(walkedOf(await response.json())).toEqual([]);
    else expect(await outcomeOf(response)).toBe('409 snapshot-not-due');
    expect(await overview()).toMatchObject([{ people: 9, waitingMarks: 1 }]);
    expect(await (await ask(path.replace('snapshot', 'marks'), { headers })).json()).toHaveLength(1);
  });

  it('drops a mark that was rejected after it was counted', async () => {
    const { make, sync, tokens, wish, ask, headers, path } = await openWith(10);
    for (let i = 0; i < 10; i += 1) {
      await sync(tokens[i] ?? '', [putSpot(markBodyOf(`Glatt ${i}`), { ...wish(i), id: idOf(500 + i) })]);
    }
    const problemsOf = (heat: unknown) =>
      snapshotSchema.parse(heat).slices.find(({ slice }) => slice === 'all')?.layers.problem ?? [];
    expect(problemsOf(await (await make()).json())).toHaveLength(1);
    const marks = path.replace('snapshot', 'marks');
    const [{ id, version }] = await (await ask(marks, { headers })).json();
    await ask(`${marks}/${id}`, {
      method: 'PUT',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ moderation: 'rejected', version }),
    });
    expect(problemsOf(await (await make()).json())).toEqual([]);
  });

  it('forgets who withdraws in the next one', async () => {
    const { make, sync, tokens, wish } = await openWith(10);
    expect(walkedOf(await (await make()).json()).length).toBeGreaterThan(0);
    await sync(tokens[0] ?? '', [withdrawOf({ ...wish(0), rev: 2 })]);
    expect(walkedOf(await (await make()).json())).toEqual([]);
  });
});
