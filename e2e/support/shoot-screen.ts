import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { look, type Theme, themes } from './look.ts';
import { openScreen } from './open-screen.ts';
import { pseudoLanguages } from './pseudo-languages.ts';
import type { Screen } from './screen.ts';
import type { World } from './world.ts';

export const gallerySizes = {
  phone: { width: 390, height: 844 },
  tablet: { width: 820, height: 1180 },
  desktop: { width: 1440, height: 900 },
} as const;
export type GallerySize = keyof typeof gallerySizes;

export interface Shot {
  readonly screen: string;
  readonly size: GallerySize;
  readonly theme: Theme;
  /** nb, nn, en, long or rtl. */
  readonly language: string;
}

export interface Shooting {
  readonly browser: Browser;
  readonly world: World;
  readonly screen: Screen;
  readonly folder: string;
  /** Only these; all of them when it is not said. */
  readonly only?: (shot: Shot) => boolean;
}

/** The name of a picture's file says what is on it: the page of the gallery is made of nothing else. */
export function fileOf({ screen, size, theme, language }: Shot): string {
  const name = screen
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `${name}.${size}.${theme}.${language}.jpg`;
}

/** Opens the screen twice, as it is and in the pseudo-languages, and takes all its pictures. */
export async function shootScreen(shooting: Shooting): Promise<readonly Shot[]> {
  const own = ['nb', 'nn', 'en'].map((language) => ({ language, shown: language }));
  const pseudo = Object.entries(pseudoLanguages).map(([language, shown]) => ({ language, shown }));
  return [...(await shoot(shooting, own, false)), ...(await shoot(shooting, pseudo, true))];
}

interface Spoken {
  /** As the gallery calls it. */
  readonly language: string;
  /** As the app calls it. */
  readonly shown: string;
}

async function shoot(shooting: Shooting, spoken: readonly Spoken[], pseudo: boolean): Promise<readonly Shot[]> {
  const { screen, only = () => true, folder } = shooting;
  const shots: Shot[] = [];
  const planned = Object.keys(gallerySizes).flatMap((size) =>
    themes.flatMap((theme) =>
      spoken.map(({ language, shown }) => ({
        shown,
        shot: { screen: screen.name, size: size as GallerySize, theme, language },
      })),
    ),
  );
  const wanted = planned.filter(({ shot }) => only(shot));
  if (wanted.length === 0) return shots;
  await openScreen({ ...shooting, pseudo }, async (page) => {
    for (const { shot, shown } of wanted) {
      await page.setViewportSize(gallerySizes[shot.size]);
      await look(page, screen, { language: shown, theme: shot.theme });
      await picture(page, join(folder, fileOf(shot)));
      shots.push(shot);
    }
  });
  return shots;
}

/** The whole page, so that nothing is out of sight, but not the endless list of a desk. */
async function picture(page: Page, path: string): Promise<void> {
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path, type: 'jpeg', quality: 60, fullPage: tall < 5000, animations: 'disabled' });
}
