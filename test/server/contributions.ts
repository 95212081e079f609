import { cellOf } from '../../src/domain/heat/cell.ts';
import type { SpotBody, WalkBody } from '../../src/protocol/bodies.ts';
import type { SyncItem } from '../../src/protocol/sync.ts';

/** UUIDs of version 4 that tests can tell apart. */
export function idOf(n: number): string {
  return `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;
}

/** A walk along a street that runs north, `steps` cells long. */
export function walkBodyOf(steps: number, lat = 63.43, lng = 10.39): WalkBody {
  const cells = [
    ...new Set(Array.from({ length: steps }, (_, i) => cellOf({ lat: lat + i * 0.0002, lng }, 12))),
  ].sort();
  return {
    origin: 'recorded',
    cells,
    seconds: cells.map(() => 20),
    time: { month: '2026-03', week: 'weekday', part: 'day' },
  };
}

export function markBodyOf(note: string, lat = 63.43, lng = 10.39): SpotBody {
  return { sentiment: 'problem', kind: 'ice', lat, lng, time: { month: '2026-03', part: 'day' }, note };
}

interface Wish {
  readonly id?: string;
  readonly rev?: number;
  readonly contributor?: string;
  readonly campaign?: string;
}

export function putWalk(body: unknown, wish: Wish = {}): SyncItem {
  return { ...base(wish), kind: 'walk', op: 'put', body };
}

export function putSpot(body: unknown, wish: Wish = {}): SyncItem {
  return { ...base(wish), kind: 'spot', op: 'put', body };
}

export function withdrawOf(wish: Wish = {}, kind: 'walk' | 'spot' = 'walk'): SyncItem {
  return { ...base(wish), kind, op: 'withdraw' };
}

function base(wish: Wish) {
  return {
    id: wish.id ?? idOf(1),
    rev: wish.rev ?? 1,
    contributor: wish.contributor ?? idOf(1000),
    campaign: wish.campaign ?? 'c1',
  };
}
