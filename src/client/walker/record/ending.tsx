import { Page } from '../../ui/page.tsx';
import { useText } from '../../ui/use-text.ts';
import { Waiting } from '../../ui/waiting.tsx';

/** While the end of the walk is being written. */
export function Ending() {
  const t = useText();
  return (
    <Page title={t('record.ending')}>
      <Waiting word={t('record.finishing')} />
    </Page>
  );
}
