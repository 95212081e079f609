import { ChoiceList } from '../../ui/choice-list.tsx';
import { useText } from '../../ui/use-text.ts';
import { useLive, usePorts } from '../ports-context.tsx';

export function TextSizeChoice({ across = false }: { readonly across?: boolean }) {
  const t = useText();
  const { settings } = usePorts();
  const size = useLive(settings.all)?.textSize ?? null;
  return (
    <ChoiceList
      across={across}
      legend={t('help.text-size')}
      choices={[
        { value: 'normal', word: t('help.text-size.normal') },
        { value: 'large', word: t('help.text-size.large') },
        { value: 'largest', word: t('help.text-size.largest') },
      ]}
      value={size}
      onChoose={(textSize) => settings.change({ textSize })}
    />
  );
}
