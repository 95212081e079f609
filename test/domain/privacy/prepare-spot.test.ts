import { expect, test } from 'vitest';
import { destination } from '../../../src/domain/geo/destination.ts';
import { discAt } from '../../../src/domain/privacy/discs.ts';
import { prepareSpot, type SpotToPrepare } from '../../../src/domain/privacy/prepare-spot.ts';
import { markBody } from '../../../src/protocol/bodies.ts';

const home = { lat: 63.43, lng: 10.39 };
const disc = discAt({ ...home, reason: 'home' }, new Uint8Array(32).fill(9), []);
const spot: SpotToPrepare = {
  sentiment: 'problem',
  kind: 'ice',
  position: { lat: 63.4412345678, lng: 10.4198765432 },
  markedAtMs: Date.parse('2026-10-05T12:34:56+02:00'),
  note: '  Glatt ved porten ',
  avoids: true,
  discs: [disc],
  notAtHome: false,
  mayBeHome: false,
  campaign: { opensOn: '2026-09-01', closesOn: '2026-12-31', timeZone: 'Europe/Oslo' },
};

test('a mark leaves with five decimals, month and part of day, and passes the wire', () => {
  const prepared = prepareSpot(spot);
  if (!prepared.ok) throw new Error('it lies far from home');
  expect(prepared.body).toEqual({
    sentiment: 'problem',
    kind: 'ice',
    lat: 63.44123,
    lng: 10.41988,
    time: { month: '2026-10', part: 'day' },
    avoids: true,
    note: 'Glatt ved porten',
  });
  expect(markBody.safeParse(prepared.body).success).toBe(true);
});

test('what was not said is not in it', () => {
  const prepared = prepareSpot({ ...spot, note: ' ', avoids: null, markedAtMs: null });
  if (!prepared.ok) throw new Error('it lies far from home');
  expect(Object.keys(prepared.body).sort()).toEqual(['kind', 'lat', 'lng', 'sentiment', 'time']);
  expect(markBody.safeParse(prepared.body).success).toBe(true);
});

test('inside a disc it is held until the walker says that it is not home', () => {
  for (const position of [home, disc.centre, destination(disc.centre, 10, 249)]) {
    expect(prepareSpot({ ...spot, position })).toEqual({ ok: false, reason: 'held-at-home' });
    expect(prepareSpot({ ...spot, position, notAtHome: true }).ok).toBe(true);
  }
  expect(prepareSpot({ ...spot, position: destination(disc.centre, 10, 252) }).ok).toBe(true);
});

test('while its place may be home for all one knows, it is held although no disc covers it', () => {
  expect(prepareSpot({ ...spot, mayBeHome: true })).toEqual({ ok: false, reason: 'held-at-home' });
  expect(prepareSpot({ ...spot, mayBeHome: true, notAtHome: true }).ok).toBe(true);
});
