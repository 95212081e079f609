import type { Page } from '@playwright/test';
import type { TextKey } from '../../src/client/ui/text/texts.ts';
import { textOf } from './text-of.ts';

/** Presses what bears this word, be it a button, a link or a box. */
export async function press(page: Page, key: TextKey): Promise<void> {
  const name = textOf(key);
  const named = (role: 'button' | 'link' | 'checkbox' | 'radio') => page.getByRole(role, { name, exact: true });
  await named('button').or(named('link')).or(named('checkbox')).or(named('radio')).first().click();
}

/** Waits until the page has this heading. */
export async function headed(page: Page, key: TextKey): Promise<void> {
  await page.getByRole('heading', { level: 1, name: textOf(key) }).waitFor();
}
