import { useState } from 'react';
import type { Scheme } from '../ui/scheme.ts';
import { languages } from '../ui/text/load-texts.ts';
import { useLanguage, useText } from '../ui/use-text.ts';
import type { DeskPreferences } from './desk-preferences.ts';
import { SelectField } from './select-field.tsx';

/** A language is named in itself, so that someone lost in another one finds it. */
const languageNames = { nb: 'Norsk bokmål', nn: 'Norsk nynorsk', en: 'English' } as const;

const schemeTexts = {
  system: 'desk.rail.scheme.system',
  light: 'desk.rail.scheme.light',
  dark: 'desk.rail.scheme.dark',
} as const;
const schemes: readonly Scheme[] = ['system', 'light', 'dark'];

export function LookChoices({ preferences }: { readonly preferences: DeskPreferences }) {
  const t = useText();
  const language = useLanguage();
  const [scheme, setScheme] = useState(preferences.scheme);
  const chooseScheme = (chosen: Scheme) => {
    preferences.chooseScheme(chosen);
    setScheme(chosen);
  };
  return (
    <>
      <SelectField
        label={t('desk.rail.language')}
        value={language}
        options={languages.map((value) => ({ value, word: languageNames[value], lang: value }))}
        onChoose={(chosen) => void preferences.chooseLanguage(chosen)}
      />
      <SelectField
        label={t('desk.rail.scheme')}
        value={scheme}
        options={schemes.map((value) => ({ value, word: t(schemeTexts[value]) }))}
        onChoose={chooseScheme}
      />
    </>
  );
}
