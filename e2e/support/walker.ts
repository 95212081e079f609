import type { Page } from '@playwright/test';
import type { Fix } from '../../src/domain/walk/fix.ts';
import { expect } from './expect.ts';
import { walkAlong } from './page-position.ts';

/** What a walker does with the app, in the walker's own words (bokmål). */

/** Follows the invitation and says yes to sending walks and spots. */
export async function join(page: Page, invitation: string): Promise<void> {
  await page.goto(invitation);
  await page.getByRole('button', { name: 'Bli med' }).click();
  await page.getByRole('link', { name: 'Gå videre' }).click();
  await page.getByRole('checkbox', { name: 'Jeg vil sende turer' }).check();
  await page.getByRole('checkbox', { name: 'Jeg vil sende steder jeg merker' }).check();
  await page.getByRole('button', { name: 'Begynn' }).click();
  await expect(page.getByRole('button', { name: 'Start tur' })).toBeVisible();
}

/** Presses Start tur and tells the page its first fix. */
export async function startWalk(page: Page, first: Fix): Promise<void> {
  await page.clock.setFixedTime(first.atMs);
  await page.getByRole('button', { name: 'Start tur' }).click();
  await walkAlong(page, [first]);
  await expect(page.getByRole('heading', { name: 'Turen tas opp' })).toBeVisible();
}

export type Said = { readonly press: 'Hyggelig her' | 'Vanskelig her' | 'Savner noe her'; readonly kind: string };

/** Waits until the app has kept where the walker stands: a slow machine may still be writing the fixes before it. */
export async function isHeard(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const known = document.querySelector('[data-here-at]')?.getAttribute('data-here-at');
    return known != null && Math.abs(Number(known) - (window.testPosition.lastAtMs ?? 0)) < 10_000;
  });
}

/** Marks the place where the walker stands and describes it at once. A place older than ten seconds is no place to mark. */
export async function markHere(page: Page, { press, kind }: Said): Promise<void> {
  await isHeard(page);
  await page.getByRole('button', { name: press }).click();
  await page.getByRole('link', { name: 'Beskriv' }).click();
  await page.getByRole('button', { name: kind, exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Vil du si mer?' })).toBeVisible();
  await page.getByRole('button', { name: 'Ferdig' }).click();
  if (press === 'Vanskelig her') await page.getByRole('button', { name: 'Ja, noen ganger eller alltid' }).click();
  await expect(page.getByRole('heading', { name: 'Turen tas opp' })).toBeVisible();
}

export async function endWalk(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Avslutt tur' }).click();
  await page.getByRole('button', { name: 'Ja, avslutt' }).click();
  await expect(page.getByRole('heading', { name: 'Fint at du gikk' })).toBeVisible();
}

/** Goes through the pages after a walk, answers that it began and ended at home where that is asked, and presses Send. */
export async function sendWalk(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Neste' }).click();
  const more = page.getByRole('link', { name: 'Nei, gå videre' });
  const send = page.getByRole('button', { name: 'Send', exact: true });
  const pass = page.getByRole('button', { name: passes });
  await expect(more.or(pass).or(send)).toBeVisible();
  if (await more.isVisible()) await more.click();
  await passQuestions(page);
  await send.click();
  await expect(page.getByRole('heading', { name: 'Takk' })).toBeVisible();
}

const passes = /^(Hopp over|Ja, eller like ved)$/;

/** Passes over the questions between a walk and its sending, as many as are asked: nothing of oneself, home at both ends. */
export async function passQuestions(page: Page): Promise<void> {
  const pass = page.getByRole('button', { name: passes });
  const send = page.getByRole('heading', { name: /^(Dette blir sendt|Turen er ikke sendt|Turen blir hos deg)$/ });
  const heading = page.getByRole('heading', { level: 1 });
  for (;;) {
    await expect(pass.or(send).first()).toBeVisible();
    if (await send.isVisible()) return;
    const asked = (await heading.textContent()) ?? '';
    await pass.click();
    await expect(heading).not.toHaveText(asked);
  }
}
