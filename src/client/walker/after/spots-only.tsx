import type { WalkDetails } from '../../recorder/walker-ports.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useText } from '../../ui/use-text.ts';
import { addressOf } from '../route.ts';

/** "Nei, send bare stedene" was answered, and can be answered otherwise. */
export function SpotsOnly({ walk }: { readonly walk: Pick<WalkDetails, 'id' | 'marked'> }) {
  const t = useText();
  return (
    <Notice
      action={
        <ButtonLink href={addressOf({ at: 'after', walkId: walk.id, step: 'unseen' })}>{t('mend.change')}</ButtonLink>
      }
    >
      <p>{t(walk.marked.length === 0 ? 'unseen.chosen.nothing' : 'unseen.chosen')}</p>
    </Notice>
  );
}
