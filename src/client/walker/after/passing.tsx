import { Page } from '../../ui/page.tsx';
import { useText } from '../../ui/use-text.ts';
import { Waiting } from '../../ui/waiting.tsx';

/** While it is found out whether a question is to be asked. */
export function Passing() {
  const t = useText();
  return (
    <Page title={t('walk.title')}>
      <Waiting word={t('after.send.working-out')} />
    </Page>
  );
}
