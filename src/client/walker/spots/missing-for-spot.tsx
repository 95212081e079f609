import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useText } from '../../ui/use-text.ts';
import { useLive, usePorts } from '../ports-context.tsx';
import { addressOf } from '../route.ts';

/** What a place lacks to be sent: an innsamling, or a yes to sending places. Nothing where nothing lacks. */
export function MissingForSpot() {
  const t = useText();
  const { membership, settings } = usePorts();
  const campaign = useLive(membership.campaign);
  const consent = useLive(settings.all)?.consentSpots;
  if (campaign === undefined || consent === undefined || (campaign !== null && consent)) return null;
  if (campaign === null) {
    return (
      <Notice action={<ButtonLink href={addressOf({ at: 'join' })}>{t('home.join')}</ButtonLink>}>
        <p>{t('spot.send.not-enrolled')}</p>
      </Notice>
    );
  }
  const agree = <Button onClick={() => settings.change({ consentSpots: true })}>{t('spot.send.agree')}</Button>;
  return (
    <Notice action={agree}>
      <p>{t('spot.send.no-consent')}</p>
    </Notice>
  );
}
