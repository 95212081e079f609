import { ButtonLink } from '../../ui/button-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useText } from '../../ui/use-text.ts';
import { useLive, usePorts } from '../ports-context.tsx';
import { addressOf } from '../route.ts';
import { rejectTexts } from '../texts/reject-texts.ts';

/** What the municipality did not take, why, and that it is still here. The newest; the rest are marked in the lists. */
export function RejectedNotice() {
  const t = useText();
  const { walks, spots } = usePorts();
  const walk = useLive(walks.all)?.find((one) => one.send === 'rejected');
  const spot = useLive(spots.all)?.find((one) => one.send === 'rejected');
  const rejected = walk ?? spot;
  if (rejected === undefined) return null;
  const href =
    walk === undefined
      ? addressOf({ at: 'spot', spotId: rejected.id })
      : addressOf({ at: 'walk-details', walkId: walk.id });
  return (
    <Notice tone="trouble" action={<ButtonLink href={href}>{t('home.rejected.look')}</ButtonLink>}>
      <p>{t(walk === undefined ? 'home.rejected.spot' : 'home.rejected.walk')}</p>
      {rejected.rejectReason === null ? null : <p>{t(rejectTexts[rejected.rejectReason])}</p>}
    </Notice>
  );
}
