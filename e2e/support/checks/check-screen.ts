import type { Page } from '@playwright/test';
import { look, sizeText, type Theme, themes } from '../look.ts';
import { usualSize } from '../open-screen.ts';
import { pseudoLanguages } from '../pseudo-languages.ts';
import type { Screen } from '../screen.ts';
import { findAxeFaults } from './find-axe-faults.ts';
import { findCoveredWords } from './find-covered-words.ts';
import { findCrowdedTargets } from './find-crowded-targets.ts';
import { findCutText } from './find-cut-text.ts';
import { findFocusFaults } from './find-focus-faults.ts';
import { findHardText } from './find-hard-text.ts';
import { findLostEdges } from './find-lost-edges.ts';
import { findMovement } from './find-movement.ts';
import { findNameFaults } from './find-name-faults.ts';
import { findOutlineFaults } from './find-outline-faults.ts';
import { findSmallTargets } from './find-small-targets.ts';
import { findSmallText } from './find-small-text.ts';

/** The narrowest window of WCAG's reflow: a phone of 320 px, or 1280 px at 400 %. */
export const narrow = { width: 320, height: 568 } as const;

const leastTarget = { walker: 64, desk: 44 } as const;

/** Which languages are looked at in which theme: one each in the gate, all of them in the full run. */
export function looksOf(full: boolean): readonly { readonly theme: Theme; readonly language: string }[] {
  const sample = { light: 'nb', dark: 'nn', contrast: 'en' } as const;
  return themes.flatMap((theme) =>
    (full ? ['nb', 'nn', 'en'] : [sample[theme]]).map((language) => ({ theme, language })),
  );
}

type Found = readonly string[];

/** Everything that a machine can find wrong with the open screen in its usual languages. */
export async function checkScreen(page: Page, screen: Screen, full: boolean): Promise<Found> {
  const faults: string[] = [];
  const note = (where: string, found: Found) => void faults.push(...found.map((fault) => `${where}: ${fault}`));
  if (screen.room === 'desk') note('focus', await findFocusFaults(page));
  for (const { theme, language } of looksOf(full)) {
    await look(page, screen, { theme, language });
    note(`${theme} ${language}`, await findAxeFaults(page));
    note(`${theme} ${language}`, await findNameFaults(page));
    // The desk is written for those who plan; English is measured otherwise.
    if (screen.room === 'walker' && language !== 'en') note(language, await findHardText(page));
  }
  await look(page, screen, { theme: 'light', language: 'nb' });
  note('size', await findSmallTargets(page, leastTarget[screen.room]));
  note('distance', await findCrowdedTargets(page));
  note('text', await findSmallText(page));
  note('outline', await findOutlineFaults(page));
  note('movement', await findMovement(page));
  note('forced colours', await findLostEdges(page));
  note('covered', await findCoveredWords(page));
  await page.setViewportSize(narrow);
  note('320 px', await findCutText(page));
  note('320 px', await findSmallTargets(page, leastTarget[screen.room]));
  note('320 px', await findCrowdedTargets(page));
  if (screen.room === 'walker') note('320 px', await findFocusFaults(page));
  await page.setViewportSize(usualSize[screen.room]);
  await sizeText(page, 2);
  note('200 %', await findCutText(page));
  await page.setViewportSize(narrow);
  note('200 % at 320 px', await findCutText(page));
  note('200 % at 320 px', await findCoveredWords(page));
  note('200 % at 320 px', await findCrowdedTargets(page));
  return faults;
}

/** What comes out of its frame when the words are longer, or come from the right. */
export async function checkPseudo(page: Page, screen: Screen, full: boolean): Promise<Found> {
  const faults: string[] = [];
  for (const [pseudo, language] of Object.entries(pseudoLanguages)) {
    await page.setViewportSize(usualSize[screen.room]);
    for (const theme of full ? themes : []) {
      await look(page, screen, { theme, language });
      faults.push(...(await findAxeFaults(page)).map((fault) => `${theme} ${pseudo}: ${fault}`));
    }
    await look(page, screen, { theme: 'light', language });
    for (const size of [usualSize[screen.room], narrow]) {
      await page.setViewportSize(size);
      const found = [
        ...(await findCutText(page)),
        ...(await findSmallTargets(page, leastTarget[screen.room])),
        ...(await findCrowdedTargets(page)),
      ];
      faults.push(...found.map((fault) => `${pseudo} at ${size.width} px: ${fault}`));
    }
  }
  return faults;
}
