import type { Page } from '@playwright/test';
import { look, resize, sizeText, type Theme, themes } from '../look.ts';
import { usualSize } from '../open-screen.ts';
import { isPseudo, type LookLanguage, lookLanguages } from '../pseudo-languages.ts';
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
const small = { width: 360, height: 740 };

const leastTarget = { walker: 64, desk: 44 } as const;

/** Which languages are looked at in which theme: one each in the gate, all of them in the full run. */
export function looksOf(full: boolean): readonly { readonly theme: Theme; readonly language: LookLanguage }[] {
  const sample = { light: 'nb', dark: 'nn', contrast: 'en' } as const;
  return themes.flatMap((theme) => (full ? lookLanguages : [sample[theme]]).map((language) => ({ theme, language })));
}

type Found = readonly string[];

/** Everything that a machine can find wrong with the open screen; each fault says where it was seen. */
export async function checkScreen(page: Page, screen: Screen, full: boolean): Promise<Found> {
  const faults: string[] = [];
  const note = (where: string, found: Found) => void faults.push(...found.map((fault) => `${where}: ${fault}`));
  await checkWords(page, screen, looksOf(full), note);
  await checkLayout(page, screen, note);
  await checkLanguages(page, screen, note);
  return faults;
}

type Note = (where: string, found: Found) => void;

/** In every theme and language: what axe finds, how controls are called, how hard the text is. */
async function checkWords(page: Page, screen: Screen, looks: ReturnType<typeof looksOf>, note: Note): Promise<void> {
  for (const { theme, language } of looks) {
    const where = `${theme} ${language}`;
    await look(page, screen, { theme, language });
    note(where, await findAxeFaults(page));
    if (isPseudo(language)) continue;
    note(where, await findNameFaults(page));
    // The desk is written for those who plan; English is measured otherwise.
    if (screen.room === 'walker' && language !== 'en') note(where, await findHardText(page));
  }
}

/** Sizes, distances, focus, edges and movement, and what holds in a narrow window and at double text. */
async function checkLayout(page: Page, screen: Screen, note: Note): Promise<void> {
  const least = leastTarget[screen.room];
  await look(page, screen, { theme: 'light', language: 'nb' });
  note('size', await findSmallTargets(page, least));
  note('distance', await findCrowdedTargets(page));
  note('text', await findSmallText(page));
  note('outline', await findOutlineFaults(page));
  note('movement', await findMovement(page));
  note('forced colours', await findLostEdges(page));
  note('covered', await findCoveredWords(page));
  // A low window is where focus comes under the bar.
  if (screen.room === 'walker') await resize(page, small);
  note('focus', await findFocusFaults(page));
  await resize(page, narrow);
  note('320 px', await findCutText(page));
  note('320 px', await findSmallTargets(page, least));
  note('320 px', await findCrowdedTargets(page));
  await resize(page, usualSize[screen.room]);
  await sizeText(page, 2);
  note('200 %', await findCutText(page));
  await resize(page, narrow);
  note('200 % at 320 px', await findCutText(page));
  note('200 % at 320 px', await findCoveredWords(page));
  note('200 % at 320 px', await findCrowdedTargets(page));
  await sizeText(page, 1);
}

/** What comes out of its frame when the words are longer, or come from the right. */
async function checkLanguages(page: Page, screen: Screen, note: Note): Promise<void> {
  for (const language of ['long', 'rtl'] as const) {
    await look(page, screen, { theme: 'light', language });
    for (const size of [usualSize[screen.room], narrow]) {
      const where = `${language} at ${size.width} px`;
      await resize(page, size);
      note(where, await findCutText(page));
      note(where, await findSmallTargets(page, leastTarget[screen.room]));
      note(where, await findCrowdedTargets(page));
    }
  }
}
