import type { Page } from '@playwright/test';
import type { Fix } from '../../src/domain/walk/fix.ts';
import { expect } from './expect.ts';
import { walkAlong } from './page-position.ts';
import { showPage } from './page-visibility.ts';
import { straightWalk } from './straight-walk.ts';
import { isHeard, startWalk } from './walker.ts';

interface GapWalk {
  readonly startedAtMs: number;
  readonly metres: number;
  /** The screen is off from the one to the other. */
  readonly hiddenFrom: number;
  readonly hiddenUntil: number;
  /** Done just before the screen goes off. */
  readonly before?: () => Promise<void>;
}

/** A straight walk, ended, with the screen off for a part of it; gives the fixes that nobody heard. */
export async function walkWithGap(
  page: Page,
  { startedAtMs, metres, hiddenFrom, hiddenUntil, before }: GapWalk,
): Promise<readonly Fix[]> {
  const fixes = straightWalk({ startedAtMs, metres, secondsBetweenFixes: 5 });
  const at = (share: number) => Math.round((fixes.length - 1) * (share / metres));
  const [first, last, next] = [fixes[0], fixes[at(hiddenFrom)], fixes[at(hiddenUntil)]];
  if (!first || !last || !next) throw new Error('A walk without fixes');
  await startWalk(page, first);
  await walkAlong(page, fixes.slice(1, at(hiddenFrom) + 1));
  await isHeard(page);
  await before?.();
  await page.clock.setFixedTime(last.atMs + 1000);
  await showPage(page, false);
  await page.clock.setFixedTime(next.atMs - 1000);
  await showPage(page, true);
  await walkAlong(page, fixes.slice(at(hiddenUntil)));
  await page.getByRole('button', { name: 'Avslutt tur' }).click();
  await page.getByRole('button', { name: 'Ja, avslutt' }).click();
  await expect(page.getByRole('heading', { name: /^(Fint at du gikk|Vil du vise hvor du gikk\?)$/ })).toBeVisible();
  return fixes.slice(at(hiddenFrom) + 1, at(hiddenUntil));
}
