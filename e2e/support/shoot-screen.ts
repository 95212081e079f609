import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { look, type Theme, themes } from './look.ts';
import { openScreen } from './open-screen.ts';
import { type LookLanguage, lookLanguages } from './pseudo-languages.ts';
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
  readonly language: LookLanguage;
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

/** Opens the screen and takes all its pictures. */
export async function shootScreen(shooting: Shooting): Promise<readonly Shot[]> {
  const { screen, only = () => true, folder } = shooting;
  const wanted = (Object.keys(gallerySizes) as GallerySize[])
    .flatMap((size) =>
      themes.flatMap((theme) => lookLanguages.map((language) => ({ screen: screen.name, size, theme, language }))),
    )
    .filter(only);
  await openScreen(shooting, async (page) => {
    for (const shot of wanted) {
      await page.setViewportSize(gallerySizes[shot.size]);
      await look(page, screen, shot);
      await picture(page, join(folder, fileOf(shot)));
    }
  });
  return wanted;
}

/** Longer than this is a list without end. */
const tallestPixels = 5000;

/**
 * The whole page, so that nothing is out of sight. The window grows with it, or the bar at its lower edge would lie over the
 * middle of the picture; but a map grows with the window.
 */
async function picture(page: Page, path: string): Promise<void> {
  const { tall, hasMap } = await page.evaluate(() => ({
    tall: document.documentElement.scrollHeight,
    hasMap: document.querySelector('.st-map') !== null,
  }));
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  if (tall > height && tall < tallestPixels && !hasMap) await page.setViewportSize({ width, height: tall });
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path, type: 'jpeg', quality: 60, fullPage: tall < tallestPixels, animations: 'disabled' });
}
