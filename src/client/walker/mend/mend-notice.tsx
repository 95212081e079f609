import { trackMetres } from '../../../domain/walk/track-metres.ts';
import type { WalkDetails } from '../../recorder/walker-ports.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { formatDistance } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { useLanguage, useText } from '../../ui/use-text.ts';
import { addressOf } from '../route.ts';

interface MendNoticeProps {
  readonly walk: WalkDetails;
  readonly from?: 'after';
}

/** "Vi mistet deg to steder på turen. [Vis hvor du gikk]", and how much was shown since. Nothing where nothing is missing. */
export function MendNotice({ walk, from }: MendNoticeProps) {
  const t = useText();
  const language = useLanguage();
  if (walk.mending.length === 0 || walk.status === 'recording') return null;
  const asked = walk.mending.filter(({ mend }) => mend === null).length;
  const mended = trackMetres({ segments: walk.track.segments.filter(({ origin }) => origin === 'mended') });
  const address = addressOf({ at: 'mend', walkId: walk.id, ...(from ? { from } : {}) });
  return (
    <Notice action={<ButtonLink href={address}>{t(asked > 0 ? 'mend.show' : 'mend.change')}</ButtonLink>}>
      <p>{asked > 0 ? t('mend.lost', { count: asked }) : t('mend.answered')}</p>
      {mended === 0 ? null : <p>{t('mend.metres', { length: formatDistance(mended, language) })}</p>}
    </Notice>
  );
}
