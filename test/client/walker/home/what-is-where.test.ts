import { expect, it } from 'vitest';
import type { SendState, SpotRecord, WalkSummary } from '../../../../src/client/recorder/walker-ports.ts';
import { isNone, whatIsWhere } from '../../../../src/client/walker/home/what-is-where.ts';

let ids = 0;
const walk = (send: SendState, more: Partial<WalkSummary> = {}) =>
  ({ id: `w${ids++}`, status: 'finished', send, ...more }) as WalkSummary;
const spot = (send: SendState, more: Partial<SpotRecord> = {}) =>
  ({
    id: `s${ids++}`,
    walkId: null,
    kind: 'bench',
    position: { lat: 63, lng: 10 },
    asksHome: false,
    send,
    ...more,
  }) as SpotRecord;

it('counts what waits apart from what is taken back, what is sent and what the walker keeps', () => {
  const walks = [walk('waiting'), walk('withdrawing'), walk('local'), walk('rejected'), walk('withdrawn')];
  expect(whatIsWhere(walks, [spot('waiting'), spot('waiting'), spot('local'), spot('sent')])).toMatchObject({
    waiting: { walks: 1, spots: 2 },
    withdrawing: { walks: 1, spots: 0 },
    sent: { walks: 0, spots: 1 },
    here: { walks: 2, spots: 1 },
  });
});

it('names a mark that lacks something once, and counts it with what lies only here', () => {
  const bare = spot('local', { kind: null, position: null });
  const lost = spot('local', { position: null });
  const asked = spot('withdrawn', { asksHome: true });
  const where = whatIsWhere([], [bare, lost, asked]);
  expect(where.undescribed).toEqual([bare]);
  expect(where.placeless).toEqual([lost]);
  expect(where.held).toEqual([asked]);
  expect(where.here).toEqual({ walks: 0, spots: 3 });
});

it('leaves alone what belongs to a walk that is not over', () => {
  const running = walk('local', { status: 'recording' });
  const where = whatIsWhere([running], [spot('local', { kind: null, walkId: running.id })]);
  expect(where.undescribed).toEqual([]);
  expect(isNone(where.here)).toBe(true);
});

it('adds up: whatever is on the phone is under one heading, or refused', () => {
  const states: readonly SendState[] = ['local', 'waiting', 'sent', 'rejected', 'withdrawing', 'withdrawn'];
  const walks = states.map((send) => walk(send));
  const lacks = [{}, { kind: null }, { position: null }, { kind: null, position: null }, { asksHome: true }];
  const spots = states.flatMap((send) => lacks.map((lack) => spot(send, lack)));
  const { waiting, withdrawing, sent, here } = whatIsWhere(walks, spots);
  const total = (of: 'walks' | 'spots') => [waiting, withdrawing, sent, here].reduce((sum, one) => sum + one[of], 0);
  expect(total('walks')).toBe(walks.length - 1);
  expect(total('spots')).toBe(spots.length - lacks.length);
});
