import { checkScreen } from './checks/check-screen.ts';
import type { Screen } from './screen.ts';
import { expect, test } from './screen-test.ts';

/** One promise a screen: nothing that a machine can find is wrong with it. `full` looks at every theme in every language. */
export function promiseAccessible(screens: readonly Screen[], full = false): void {
  // Each worker has servers and phones of its own, so the screens may be shared out between them.
  test.describe.configure({ mode: 'parallel' });
  // Recording each of a thousand looks costs as much time as all of them.
  test.use({ trace: 'off' });
  for (const screen of screens) {
    test(screen.name, async ({ show }) => {
      await show(screen, async (page) => expect(await checkScreen(page, screen, full)).toEqual([]));
    });
  }
}
