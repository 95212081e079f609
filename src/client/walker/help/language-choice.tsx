import { ChoiceList } from '../../ui/choice-list.tsx';
import { languageName, languages } from '../../ui/text/load-texts.ts';
import { useLanguage, useText } from '../../ui/use-text.ts';
import { usePorts } from '../ports-context.tsx';

/** Each language by its own name: who cannot read the present one must find theirs. */
const names = languages.map((language) => ({ value: language, word: languageName(language), lang: language }));

export function LanguageChoice({ across = false }: { readonly across?: boolean }) {
  const t = useText();
  const { settings } = usePorts();
  // The one that is shown: what was remembered may be gone, or not be fetched yet.
  const language = useLanguage();
  return (
    <ChoiceList
      across={across}
      legend={t('help.language')}
      choices={names}
      value={language}
      onChoose={(chosen) => settings.change({ language: chosen })}
    />
  );
}
