import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useText } from '../../ui/use-text.ts';
import { useLive } from '../ports-context.tsx';
import { useAppUpdate } from './update-context.tsx';

/** A new version is never started by itself: it waits here until it is asked for. */
export function UpdateNotice() {
  const t = useText();
  const update = useAppUpdate();
  const [starting, setStarting] = useState(false);
  if (useLive(update.isWaiting) !== true) return null;
  const start = () => setStarting(update.apply());
  return (
    <Notice
      action={
        <Button busy={starting} onClick={start}>
          {t('home.update.apply')}
        </Button>
      }
    >
      <p>{t('home.update')}</p>
    </Notice>
  );
}
