import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Campaign } from '../../../src/protocol/campaign.ts';
import type { SyncItem } from '../../../src/protocol/sync.ts';
import { ingestBatch, mostPerPerson } from '../../../src/server/ingest/ingest-batch.ts';
import { testCampaign } from '../../support/test-campaign.ts';
import { idOf, markBodyOf, putSpot, putWalk, walkBodyOf, withdrawOf } from '../contributions.ts';
import { openMemoryStores } from '../open-memory-stores.ts';

const duringMs = Date.parse('2026-06-01T10:00:00Z');

async function open(campaign: Campaign = testCampaign) {
  const { stores, enrol, sql } = await openMemoryStores(campaign);
  const device = await enrol();
  const send = (items: readonly SyncItem[], { nowMs = duringMs, from = device } = {}) =>
    ingestBatch(stores, from, { v: 1, items: [...items] }, nowMs);
  const say = async (item: SyncItem, options = {}) => {
    const [result] = await send([item], options);
    return [result?.verdict, result?.reason ?? result?.rev].join(' ');
  };
  return { stores, enrol, send, say, device, sql, read: () => stores.readContributions(campaign.id) };
}

const short = walkBodyOf(3);
const long = walkBodyOf(9);

describe('a verdict per item', () => {
  it('answers the same put the same way and keeps it once, whatever the order of keys', async () => {
    const { say, read } = await open();
    const { origin, ...rest } = short;
    expect(await say(putWalk(short))).toBe('stored 1');
    expect(await say(putWalk({ ...rest, origin }))).toBe('stored 1');
    expect(await read()).toHaveLength(1);
  });

  it('takes a drawn walk, which has cells and no time', async () => {
    const { say, read } = await open();
    const time = { month: 'unknown', week: 'unknown', part: 'unknown' };
    const drawn = { ...short, origin: 'drawn', seconds: short.cells.map(() => 0), time };
    expect(await say(putWalk(drawn))).toBe('stored 1');
    expect((await read())[0]?.body).toEqual(drawn);
  });

  it('refuses another body under the same rev, and takes it under the next', async () => {
    const { say, read } = await open();
    await say(putWalk(short));
    expect(await say(putWalk(long))).toBe('rejected rev-conflict');
    expect((await read())[0]?.body).toEqual(short);
    expect(await say(putWalk(long, { rev: 2 }))).toBe('stored 2');
    expect((await read()).map(({ body }) => body)).toEqual([long]);
  });

  it('lets what stands stand against a lower rev, and says which rev stands', async () => {
    const { say, read } = await open();
    await say(putWalk(long, { rev: 5 }));
    expect(await say(putWalk(short, { rev: 2 }))).toBe('stored 5');
    expect((await read())[0]?.body).toEqual(long);
  });

  it('withdraws for ever, before the put, after it and against any rev', async () => {
    const { say, read } = await open();
    expect(await say(withdrawOf({ rev: 2 }))).toBe('withdrawn 2');
    expect(await say(putWalk(short, { rev: 1 }))).toBe('withdrawn 1');
    expect(await say(putWalk(short, { rev: 9 }))).toBe('withdrawn 9');
    await say(putWalk(short, { id: idOf(2), rev: 7 }));
    expect(await say(withdrawOf({ id: idOf(2), rev: 3 }))).toBe('withdrawn 3');
    expect(await say(withdrawOf({ id: idOf(2), rev: 3 }))).toBe('withdrawn 3');
    expect(await read()).toEqual([]);
  });

  it('takes a limited number from one person, whose edits and withdrawals go on', async () => {
    const { say, send, enrol, sql } = await open();
    await say(putWalk(short));
    await sql.run(
      `WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < $1)
       INSERT INTO contributions SELECT campaign, 'more-' || n, contributor, kind, rev, is_withdrawn, body_hash, body,
         moderation, arrived_on, is_mark FROM contributions, numbers`,
      [mostPerPerson - 2],
    );
    // Another contributor id is still the same phone.
    const items = [2, 3].map((n) => putWalk(short, { id: idOf(n), contributor: idOf(2000 + n) }));
    const results = await send(items);
    expect(results.map(({ verdict, reason }) => reason ?? verdict)).toEqual(['stored', 'too-many']);
    expect(await say(putWalk(long, { rev: 2 }))).toBe('stored 2');
    expect(await say(withdrawOf({ id: idOf(4) }))).toBe('withdrawn 1');
    expect(await sql.query('SELECT count(*) AS n FROM contributions')).toEqual([{ n: mostPerPerson }]);
    expect(await say(withdrawOf({ rev: 3 }))).toBe('withdrawn 3');
    expect(await say(putWalk(short, { id: idOf(5) }), { from: await enrol() })).toBe('stored 1');
  });

  it('keeps 49 good items beside a bad one', async () => {
    const { send, read } = await open();
    const items = Array.from({ length: 50 }, (_, i) => putWalk(i === 20 ? { cells: 7 } : short, { id: idOf(i + 1) }));
    const results = await send(items);
    expect(results.filter(({ verdict }) => verdict === 'stored')).toHaveLength(49);
    expect(results[20]).toMatchObject({ verdict: 'rejected', reason: 'body-invalid' });
    expect(await read()).toHaveLength(49);
  });

  it("treats another contributor's id exactly like one never seen, and touches nothing", async () => {
    const { say, read } = await open();
    const mine = { contributor: idOf(1000) };
    const theirs = { contributor: idOf(2000) };
    await say(putWalk(short, mine));
    expect(await say(putWalk(long, theirs))).toBe('stored 1');
    expect(await say(withdrawOf(theirs))).toBe('withdrawn 1');
    expect(await say(putWalk(short, mine))).toBe('stored 1');
    expect((await read()).map(({ body }) => body)).toEqual([short]);
  });

  it('refuses cells that only look like cells', async () => {
    const { say } = await open();
    const fake = { ...short, cells: ['8cfffffffffffff'], seconds: [10] };
    expect(await say(putWalk(fake))).toBe('rejected body-invalid');
  });

  it('refuses a campaign that is not the one of the device', async () => {
    const { say } = await open();
    expect(await say(putWalk(short, { campaign: 'c2' }))).toBe('rejected campaign-unknown');
  });
});

describe('what the campaign takes', () => {
  it('takes uploads until 90 days after its last day, and acknowledges for ever what it took', async () => {
    const { say } = await open();
    const lastDay = { nowMs: Date.parse('2027-03-31T21:59:00Z') };
    const dayAfter = { nowMs: Date.parse('2027-03-31T22:01:00Z') };
    expect(await say(putWalk(short), lastDay)).toBe('stored 1');
    expect(await say(putWalk(short), dayAfter)).toBe('stored 1');
    expect(await say(putWalk(long, { rev: 2 }), dayAfter)).toBe('rejected campaign-closed');
    expect(await say(withdrawOf({ rev: 3 }), dayAfter)).toBe('withdrawn 3');
  });

  it('takes what touches its area and refuses what lies outside', async () => {
    const area = [
      { lat: 63.4, lng: 10.3 },
      { lat: 63.4, lng: 10.5 },
      { lat: 63.4305, lng: 10.5 },
      { lat: 63.4305, lng: 10.3 },
    ];
    const { say } = await open({ ...testCampaign, area });
    expect(await say(putWalk(long))).toBe('stored 1');
    expect(await say(putWalk(walkBodyOf(5, 63.5), { id: idOf(2) }))).toBe('rejected outside-area');
    expect(await say(putSpot(markBodyOf('', 63.43), { id: idOf(3) }))).toBe('stored 1');
    expect(await say(putSpot(markBodyOf('', 63.44), { id: idOf(4) }))).toBe('rejected outside-area');
  });

  it('never lets a longer walk stand because the shorter one lies outside its area', async () => {
    const area = [
      { lat: 63.4, lng: 10.3 },
      { lat: 63.4, lng: 10.5 },
      { lat: 63.4305, lng: 10.5 },
      { lat: 63.4305, lng: 10.3 },
    ];
    const { say, read } = await open({ ...testCampaign, area });
    await say(putWalk(long));
    const outside = walkBodyOf(4, 63.431);
    expect(await say(putWalk(outside, { id: idOf(2) }))).toBe('rejected outside-area');
    expect(await say(putWalk(outside, { rev: 2 }))).toBe('stored 2');
    expect((await read()).map(({ body }) => body)).toEqual([outside]);
  });

  it('takes nothing more from a void device, which may still withdraw', async () => {
    const { say, device } = await open();
    const from = { ...device, isVoid: true };
    await say(putWalk(short));
    expect(await say(putWalk(short), { from })).toBe('stored 1');
    expect(await say(putWalk(long, { rev: 2 }), { from })).toBe('rejected device-void');
    expect(await say(withdrawOf({ rev: 3 }), { from })).toBe('withdrawn 3');
  });

  it('takes from a void device, and after the last day, a rev that says no more than what stands', async () => {
    const { say, device, read } = await open();
    const late = { from: { ...device, isVoid: true }, nowMs: Date.parse('2028-01-01T10:00:00Z') };
    await say(putWalk({ ...long, age: '75-84' }));
    await say(putSpot(markBodyOf('Isen ligger.'), { id: idOf(2) }));
    const cut = { ...long, cells: long.cells.slice(2), seconds: long.seconds.slice(2) };
    const longer = { ...cut, seconds: cut.seconds.map((seconds) => seconds + 10) };
    expect(await say(putWalk(longer, { rev: 2 }), late)).toBe('rejected device-void');
    expect(await say(putWalk({ ...cut, aid: 'rollator' }, { rev: 2 }), late)).toBe('rejected device-void');
    expect(await say(putWalk({ ...cut, time: { ...cut.time, part: 'night' } }, { rev: 2 }), late)).toBe('stored 2');
    expect(await say(putSpot(markBodyOf('Nye ord.'), { id: idOf(2), rev: 2 }), late)).toBe('rejected device-void');
    expect(await say(putSpot(markBodyOf('', 63.44), { id: idOf(2), rev: 2 }), late)).toBe('rejected device-void');
    expect(await say(putSpot(markBodyOf(''), { id: idOf(2), rev: 2 }), late)).toBe('stored 2');
    expect(await read()).toHaveLength(2);
  });

  it('says with a refusal which rev stands all the same', async () => {
    const { send } = await open();
    const dayAfter = { nowMs: Date.parse('2027-03-31T22:01:00Z') };
    expect(await send([putWalk(long)], dayAfter)).toEqual([
      { id: idOf(1), rev: 1, verdict: 'rejected', reason: 'campaign-closed' },
    ]);
    await send([putWalk(short)]);
    expect(await send([putWalk(long, { rev: 2 })], dayAfter)).toMatchObject([
      { rev: 2, verdict: 'rejected', standingRev: 1 },
    ]);
    expect(await send([putWalk({}, { rev: 3 })])).toMatchObject([{ verdict: 'rejected', standingRev: 1 }]);
    await send([withdrawOf({ rev: 4 })]);
    expect((await send([putWalk({}, { rev: 5 })]))[0]).not.toHaveProperty('standingRev');
  });
});

describe('who counts once', () => {
  it('counts a phone once whatever pseudonyms it used, and a moved pseudonym where it began', async () => {
    const { send, enrol, read } = await open();
    const newPhone = await enrol();
    const countPersons = async () => new Set((await read()).map(({ person }) => person)).size;
    await send([putWalk(short, { id: idOf(1), contributor: idOf(1000) })]);
    await send([putSpot(markBodyOf(''), { id: idOf(2), contributor: idOf(1001) })]);
    await send([putWalk(short, { id: idOf(3), contributor: idOf(1000) })], { from: newPhone });
    expect(await read()).toHaveLength(3);
    expect(await countPersons()).toBe(1);
    await send([putWalk(short, { id: idOf(4), contributor: idOf(1002) })], { from: newPhone });
    expect(await countPersons()).toBe(2);
  });
});

describe('who enrols again', () => {
  it('takes no place that others could have, and stays void', async () => {
    const { stores, sql, device } = await open();
    await sql.run('UPDATE campaigns SET device_limit = 1');
    expect(await stores.addDevice('c1')).toBe(null);
    await sql.run('UPDATE devices SET is_void = 1');
    const turnedVoid = { ...device, isVoid: true };
    const token = await stores.addDevice('c1', turnedVoid);
    expect(await stores.findDevice(token ?? '')).toEqual(turnedVoid);
    expect(await stores.countDevices('c1')).toBe(1);
  });
});

/** One body per rev, as an honest device makes them. */
const event = fc.record({ id: fc.integer({ min: 1, max: 3 }), rev: fc.integer({ min: 1, max: 4 }), put: fc.boolean() });

describe('order and repetition', () => {
  it('come to the same end: the highest rev stands, a withdrawal is final', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(event, { minLength: 1, maxLength: 12 }),
        fc.infiniteStream(fc.nat()),
        async (events, dice) => {
          const { send, read } = await open();
          const shuffled = [...events, ...events.slice(0, 3)]
            .map((one) => ({ one, at: dice.next().value ?? 0 }))
            .sort((a, b) => a.at - b.at);
          for (const { one } of shuffled) {
            const wish = { id: idOf(one.id), rev: one.rev };
            await send([one.put ? putWalk(walkBodyOf(one.rev + 1, 60 + one.id), wish) : withdrawOf(wish)]);
          }
          const ids = [...new Set(events.map(({ id }) => id))];
          const expected = ids.flatMap((id) => {
            const own = events.filter((one) => one.id === id);
            if (own.some(({ put }) => !put)) return [];
            return [walkBodyOf(Math.max(...own.map(({ rev }) => rev)) + 1, 60 + id)];
          });
          const asText = (bodies: readonly unknown[]) => bodies.map((body) => JSON.stringify(body)).sort();
          expect(asText((await read()).map(({ body }) => body))).toEqual(asText(expected));
        },
      ),
      { numRuns: 100 },
    );
  });
});
