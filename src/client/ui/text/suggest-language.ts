import { firstLanguage, type Language } from './load-texts.ts';

/** Read by those who have these languages, where there is no file of their own. */
const understoodAs: Readonly<Record<string, Language>> = { no: 'nb', da: 'nb', sv: 'nb' };

/** The first of the wanted languages that there is a file for: "ar-EG" is "ar", "pt" is "pt-BR", "no" is bokmål. */
export function suggestLanguage(wanted: readonly string[], languages: readonly Language[]): Language {
  for (const tag of wanted) {
    const parts = tag.toLowerCase().split('-');
    const primary = parts[0] ?? '';
    const shorter = parts.map((_, left) => parts.slice(0, parts.length - left).join('-'));
    const found =
      shorter.map((name) => languages.find((language) => language.toLowerCase() === name)).find(Boolean) ??
      languages.find((language) => language.toLowerCase().startsWith(`${primary}-`)) ??
      languages.find((language) => language === understoodAs[primary]);
    if (found !== undefined) return found;
  }
  return firstLanguage;
}
