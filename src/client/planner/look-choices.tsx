import { useState } from 'react';
import { type Scheme, schemes } from '../ui/scheme.ts';
import { languageName, languages } from '../ui/text/load-texts.ts';
import { useLanguage, useText } from '../ui/use-text.ts';
import type { DeskPreferences } from './desk-preferences.ts';
import { SelectField } from './select-field.tsx';

const schemeTexts = {
  system: 'desk.rail.scheme.system',
  light: 'desk.rail.scheme.light',
  dark: 'desk.rail.scheme.dark',
  contrast: 'desk.rail.scheme.contrast',
} as const;

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
        options={languages.map((value) => ({ value, word: languageName(value), lang: value }))}
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
