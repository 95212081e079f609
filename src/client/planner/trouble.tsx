import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useText } from '../ui/use-text.ts';
import type { DeskFailure } from './desk-port.ts';
import { troubleTexts } from './trouble-texts.ts';

/** Something went wrong: what happened, what is safe, what to do, and the one button that does it. */
export function Trouble({ reason, onAgain }: { readonly reason: DeskFailure; readonly onAgain?: () => void }) {
  const t = useText();
  const text = troubleTexts[reason];
  return (
    <Notice tone="trouble" live action={onAgain ? <Button onClick={onAgain}>{t('desk.again')}</Button> : undefined}>
      <p>
        <strong>{t(text.happened)}</strong>
      </p>
      <p>{t(text.safe)}</p>
      <p>{t(text.next)}</p>
    </Notice>
  );
}
