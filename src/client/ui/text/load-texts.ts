import type { TextKey } from './texts.ts';

export const languages = ['nb', 'nn', 'en'] as const;
export type Language = (typeof languages)[number];

/** Each language is a file of its own for the browser, so that a phone fetches only the one it shows. */
const files: Record<Language, () => Promise<{ readonly default: Record<TextKey, string> }>> = {
  nb: () => import('./nb.json'),
  nn: () => import('./nn.json'),
  en: () => import('./en.json'),
};

export async function loadTexts(language: Language): Promise<Record<TextKey, string>> {
  return (await files[language]()).default;
}
