import { expect, it } from 'vitest';
import { isRepeat, isUnsteady, repeatWindowMs, unsteadyMs } from '../../../src/client/walker/record/repeat-guard.ts';

const first = { what: 'problem', atMs: 10_000 };

it.each([
  ['the same button at once', { what: 'problem', atMs: 10_000 }, true],
  ['the same button just inside two seconds', { what: 'problem', atMs: 10_000 + repeatWindowMs - 1 }, true],
  ['the same button after two seconds', { what: 'problem', atMs: 10_000 + repeatWindowMs }, false],
  ['another button at once', { what: 'pleasant', atMs: 10_100 }, false],
  ['a clock that was set back', { what: 'problem', atMs: 1000 }, false],
])('%s', (_, next, repeated) => {
  expect(isRepeat(first, next)).toBe(repeated);
});

it('never holds back the first press', () => {
  expect(isRepeat(null, first)).toBe(false);
});

it.each([
  ['nothing has changed', null, false],
  ['the screen changes at once', 10_000, true],
  ['the screen changed just inside a second', 10_000 - unsteadyMs + 1, true],
  ['the screen changed a second ago', 10_000 - unsteadyMs, false],
  ['the clock was set back since', 12_000, false],
])('a press when %s', (_, changedAtMs, heldOff) => {
  expect(isUnsteady(changedAtMs, 10_000)).toBe(heldOff);
});
