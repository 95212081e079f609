import { expect, test } from 'vitest';
import { invitationLink, invitations, isOnlyHere } from '../../../src/client/planner/invitation-links.ts';
import { codeInPath } from '../../../src/client/walker/welcome/code.ts';

test('both links lead to the campaign of the code, at the address the desk was opened at', () => {
  const links = invitations.map(({ page }) => invitationLink(page, 'ABCDEF', 'https://trakk.example.no'));
  expect(links).toEqual(['https://trakk.example.no/delta/ABCDEF', 'https://trakk.example.no/delta/ABCDEF/sted']);
  for (const link of links) expect(codeInPath(new URL(link).pathname)).toBe('ABCDEF');
});

test('an address of this machine alone is known as one', () => {
  for (const origin of ['http://localhost:5273', 'http://127.0.0.1:80', 'http://[::1]:5273', 'http://a.localhost'])
    expect(isOnlyHere(origin), origin).toBe(true);
  for (const origin of ['https://trakk.example.no', 'http://192.168.1.4:5273', 'https://localhost.example.no'])
    expect(isOnlyHere(origin), origin).toBe(false);
});
