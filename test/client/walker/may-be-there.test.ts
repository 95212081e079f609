import { expect, it } from 'vitest';
import type { SendState } from '../../../src/client/recorder/walker-ports.ts';
import { mayBeThere } from '../../../src/client/walker/may-be-there.ts';

it.each<[SendState, boolean, boolean]>([
  ['local', false, false],
  ['waiting', false, true],
  ['sent', true, true],
  ['rejected', false, false],
  ['rejected', true, true],
  ['withdrawing', true, false],
  ['withdrawn', false, false],
])('%s, an older version there: %s → may be taken back: %s', (send, stands, answer) => {
  expect(mayBeThere({ send, stands })).toBe(answer);
});
