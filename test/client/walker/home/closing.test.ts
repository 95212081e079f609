import { expect, test } from 'vitest';
import { closingOf } from '../../../../src/client/walker/home/closing.ts';
import { testCampaign } from '../../../support/test-campaign.ts';

const at = (instant: string) => closingOf({ ...testCampaign, closesOn: '2026-12-03' }, Date.parse(instant));

test('the end is told from fourteen days before it, by the clock of the place', () => {
  expect(at('2026-11-18T22:59:00Z')).toBe('later');
  expect(at('2026-11-18T23:00:00Z')).toBe('soon');
});

test('the last day is a day of the innsamling', () => {
  expect(at('2026-12-03T22:59:00Z')).toBe('soon');
  expect(at('2026-12-03T23:00:00Z')).toBe('over');
});

test('a change of the clock on the way shortens nothing', () => {
  const ending = { ...testCampaign, closesOn: '2026-04-05' };
  expect(closingOf(ending, Date.parse('2026-03-21T22:59:00Z'))).toBe('later');
  expect(closingOf(ending, Date.parse('2026-03-21T23:00:00Z'))).toBe('soon');
});
