import { trackMetres } from '../../../domain/walk/track-metres.ts';
import type { WalkDetails } from '../../recorder/walker-ports.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { formatDistance } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { useLanguage, useText } from '../../ui/use-text.ts';
import { addressOf } from '../route.ts';
import { ridesOf } from './rides-of.ts';

/** What looks like a ride, what its walker said of it, and the way to say otherwise. */
export function RideNotice({ walk }: { readonly walk: WalkDetails }) {
  const t = useText();
  const language = useLanguage();
  const { segments } = ridesOf(walk.track);
  if (segments.length === 0 && walk.rides === undefined) return null;
  const length = formatDistance(trackMetres({ segments }), language);
  const words =
    walk.rides === undefined
      ? t('ride.seems', { length })
      : walk.rides === 'ridden'
        ? t('ride.said-yes', { length })
        : segments.length > 0
          ? t('ride.said-no-too-fast', { length })
          : t('ride.said-no');
  const ask = addressOf({ at: 'walk-details', walkId: walk.id, ask: 'ride' });
  return (
    <Notice action={<ButtonLink href={ask}>{t(walk.rides === undefined ? 'ride.answer' : 'ride.change')}</ButtonLink>}>
      <p>{words}</p>
    </Notice>
  );
}
