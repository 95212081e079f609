import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useText } from '../../ui/use-text.ts';
import { useLive, usePorts } from '../ports-context.tsx';
import { addressOf } from '../route.ts';

/** Send stedet. Without an innsamling, or without consent to send places, what is lacking stands in its place. */
export function SendSpotButton({ busy, onSend }: { readonly busy: boolean; readonly onSend: () => void }) {
  const t = useText();
  const { membership, settings } = usePorts();
  const campaign = useLive(membership.campaign);
  const consent = useLive(settings.all)?.consentSpots;
  if (campaign === undefined || consent === undefined) return null;
  if (campaign === null) {
    return (
      <Notice action={<ButtonLink href={addressOf({ at: 'join' })}>{t('home.join')}</ButtonLink>}>
        <p>{t('spot.send.not-enrolled')}</p>
      </Notice>
    );
  }
  if (!consent) {
    const agree = <Button onClick={() => settings.change({ consentSpots: true })}>{t('spot.send.agree')}</Button>;
    return (
      <Notice action={agree}>
        <p>{t('spot.send.no-consent')}</p>
      </Notice>
    );
  }
  return (
    <Button look="strong" wide busy={busy} onClick={onSend}>
      {t('spot.send')}
    </Button>
  );
}
