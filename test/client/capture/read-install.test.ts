import { expect, test } from 'vitest';
import { installKindOf } from '../../../src/client/capture/read-install.ts';

const iphone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1';
const ipad =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15';
const android =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36';

test.each([
  ['an iPhone in the browser', iphone, 5, false, 'iphone-browser'],
  ['the same from the home screen', iphone, 5, true, 'installed'],
  ['an iPad, which calls itself a Mac', ipad, 5, false, 'iphone-browser'],
  ['a Mac', ipad, 0, false, 'other'],
  ['an Android phone', android, 5, false, 'android-browser'],
  ['an Android phone with the app installed', android, 5, true, 'installed'],
] as const)('%s', (_what, userAgent, touchPoints, isStandalone, kind) => {
  expect(installKindOf({ userAgent, touchPoints, isStandalone })).toBe(kind);
});
