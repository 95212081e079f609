import { ButtonLink } from '../../ui/button-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useText } from '../../ui/use-text.ts';
import { addressOf } from '../route.ts';

/** "Nei, send bare stedene" was answered, and can be answered otherwise. */
export function SpotsOnly({ walkId }: { readonly walkId: string }) {
  const t = useText();
  return (
    <Notice
      action={<ButtonLink href={addressOf({ at: 'after', walkId, step: 'unseen' })}>{t('mend.change')}</ButtonLink>}
    >
      <p>{t('unseen.chosen')}</p>
    </Notice>
  );
}
