import { expect, it } from 'vitest';
import { endsOf } from '../../../../src/client/walker/after/ends-of.ts';

it('assumes a home at both ends until the walker says otherwise', () => {
  expect(endsOf({})).toEqual({ startedAtHome: true, endedAtHome: true });
  expect(endsOf({ startedElsewhere: true })).toEqual({ startedAtHome: false, endedAtHome: true });
  expect(endsOf({ endedElsewhere: true })).toEqual({ startedAtHome: true, endedAtHome: false });
});
