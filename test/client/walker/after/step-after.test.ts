import { expect, it } from 'vitest';
import type { SpotRecord, WalkDetails } from '../../../../src/client/recorder/walker-ports.ts';
import { stepAfter } from '../../../../src/client/walker/after/step-after.ts';
import type { Movement } from '../../../../src/domain/walk/track.ts';

const walk = (movement: Movement, more: Partial<WalkDetails> = {}) =>
  ({
    track: { segments: [{ origin: 'recorded', movement, points: [{ lat: 63, lng: 10, atMs: 0 }] }] },
    marked: [],
    send: 'local',
    ...more,
  }) as unknown as WalkDetails;
const bare = { kind: null, position: null } as SpotRecord;

it('asks of a ride, of unfinished marks and of how it was, in this order, and each only once', () => {
  const whole = walk('ride', { marked: [bare] });
  expect(stepAfter('look', whole)).toBe('ride');
  expect(stepAfter('ride', whole)).toBe('marks');
  expect(stepAfter('marks', whole)).toBe('how');
  expect(stepAfter('look', { ...whole, rides: 'not-ridden' })).toBe('marks');
  expect(stepAfter('marks', { ...whole, mood: 'good' })).toBe('agree');
  expect(stepAfter('look', walk('foot'))).toBe('how');
  expect(stepAfter('look', walk('foot', { mood: 'hard' }))).toBe('agree');
});

it('asks nothing of a walk that is sent', () => {
  expect(stepAfter('look', walk('ride', { send: 'sent' }))).toBe('thanks');
});
