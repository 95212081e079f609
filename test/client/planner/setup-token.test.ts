import { expect, test } from 'vitest';
import { readSetupToken } from '../../../src/client/planner/setup-token.ts';

test('the token is what stands after the set-up path, and nothing elsewhere', () => {
  expect(readSetupToken('/plan/oppsett/aB3_-x')).toBe('aB3_-x');
  expect(readSetupToken('/plan/oppsett/aB3_-x/')).toBe('aB3_-x');
  expect(readSetupToken('/plan/oppsett/')).toBeNull();
  expect(readSetupToken('/plan')).toBeNull();
});

test('a link broken in the middle of an escape is a wrong token, not a crash', () => {
  expect(readSetupToken('/plan/oppsett/ab%E0%A4%A')).toBe('ab%E0%A4%A');
});
