import { ButtonLink } from '../../ui/button-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useText } from '../../ui/use-text.ts';
import { addressOf } from '../route.ts';

/** With an address of its own: where nobody had begun, the app begins anew under the screen that took the backup in. */
export function RestoredPage() {
  const t = useText();
  return (
    <>
      <Notice tone="done" live>
        <p>{t('restore.done')}</p>
        <p>{t('restore.done.one')}</p>
      </Notice>
      <ButtonLink look="strong" size="main" wide href={addressOf({ at: 'walks' })}>
        {t('walks.title')}
      </ButtonLink>
    </>
  );
}
