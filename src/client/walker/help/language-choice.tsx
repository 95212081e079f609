import { ChoiceList } from '../../ui/choice-list.tsx';
import { useText } from '../../ui/use-text.ts';
import { useLive, usePorts } from '../ports-context.tsx';

/** Each language by its own name: who cannot read the present one must find theirs. */
const names = [
  { value: 'nb', word: 'Bokmål', lang: 'nb' },
  { value: 'nn', word: 'Nynorsk', lang: 'nn' },
  { value: 'en', word: 'English', lang: 'en' },
] as const;

export function LanguageChoice({ across = false }: { readonly across?: boolean }) {
  const t = useText();
  const { settings } = usePorts();
  const language = useLive(settings.all)?.language ?? null;
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
