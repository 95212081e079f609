import type { Scheme } from '../ui/scheme.ts';
import type { Language } from '../ui/text/load-texts.ts';

/** How this person wants the desk to look, kept in this browser. */
export interface DeskPreferences {
  scheme(): Scheme;
  chooseScheme(scheme: Scheme): void;
  chooseLanguage(language: Language): Promise<void>;
}
