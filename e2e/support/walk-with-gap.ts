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
  /** Metres from the start: the screen is off from the one to the other, in their order. */
  readonly hidden: readonly (readonly [from: number, until: number])[];
  /** Done just before the screen goes off for the first time. */
  readonly before?: () => Promise<void>;
}

/** A straight walk, ended, with the screen off for parts of it; gives the fixes that nobody heard. */
export async function walkWithGap(
  page: Page,
  { startedAtMs, metres, hidden, before }: GapWalk,
): Promise<readonly Fix[]> {
  const fixes = straightWalk({ startedAtMs, metres, secondsBetweenFixes: 5 });
  const at = (share: number) => Math.round((fixes.length - 1) * (share / metres));
  const [first] = fixes;
  if (!first) throw new Error('A walk without fixes');
  await startWalk(page, first);
  let walked = 1;
  for (const [i, [from, until]] of hidden.entries()) {
    const [last, next] = [fixes[at(from)], fixes[at(until)]];
    if (!last || !next) throw new Error('Hidden beyond the end of the walk');
    await walkAlong(page, fixes.slice(walked, at(from) + 1));
    await isHeard(page);
    if (i === 0) await before?.();
    await page.clock.setFixedTime(last.atMs + 1000);
    await showPage(page, false);
    await page.clock.setFixedTime(next.atMs - 1000);
    await showPage(page, true);
    walked = at(until);
  }
  await walkAlong(page, fixes.slice(walked));
  await page.getByRole('button', { name: 'Avslutt tur' }).click();
  await page.getByRole('button', { name: 'Ja, avslutt' }).click();
  await expect(page.getByRole('heading', { name: /^(Fint at du gikk|Vil du vise hvor du gikk\?)$/ })).toBeVisible();
  return hidden.flatMap(([from, until]) => fixes.slice(at(from) + 1, at(until)));
}
