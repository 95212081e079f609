import { expect, test } from 'vitest';
import { agree } from '../../../../src/client/walker/welcome/agree.ts';
import { stepsOn } from '../../../../src/client/walker/welcome/welcome-steps.ts';

test('an iPhone’s browser has the page about the home screen before anything is consented to', () => {
  expect(stepsOn('iphone-browser')).toEqual(['who', 'home-screen', 'sent', 'consents']);
});

test.each(['android-browser', 'installed', 'other'] as const)('%s has three pages', (install) => {
  expect(stepsOn(install)).toEqual(['who', 'sent', 'consents']);
});

test('taking back the consent about aids forgets what was said under it', () => {
  expect(agree({ consentAid: false })).toEqual({ consentAid: false, aid: null });
  expect(agree({ consentWalks: false })).toEqual({ consentWalks: false });
});
