import { ChoiceList } from '../../ui/choice-list.tsx';
import { useText } from '../../ui/use-text.ts';
import { useLive, usePorts } from '../ports-context.tsx';

export function SchemeChoice() {
  const t = useText();
  const { settings } = usePorts();
  const scheme = useLive(settings.all)?.scheme ?? null;
  return (
    <ChoiceList
      legend={t('help.scheme')}
      choices={[
        { value: 'system', word: t('help.scheme.system') },
        { value: 'light', word: t('help.scheme.light') },
        { value: 'dark', word: t('help.scheme.dark') },
        { value: 'contrast', word: t('help.scheme.contrast'), more: t('help.scheme.contrast.more') },
      ]}
      value={scheme}
      onChoose={(chosen) => settings.change({ scheme: chosen })}
    />
  );
}
