import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useText } from '../../ui/use-text.ts';
import { useLive } from '../ports-context.tsx';
import { useAppUpdate } from './update-context.tsx';

/** A new version is never started by itself: it waits here until it is asked for. */
export function UpdateNotice() {
  const t = useText();
  const update = useAppUpdate();
  if (useLive(update.isWaiting) !== true) return null;
  return (
    <Notice action={<Button onClick={() => update.apply()}>{t('home.update.apply')}</Button>}>
      <p>{t('home.update')}</p>
    </Notice>
  );
}
