import { Button } from '../../ui/button.tsx';
import { useText } from '../../ui/use-text.ts';
import { useLive, usePorts } from '../ports-context.tsx';
import { MissingForSpot } from './missing-for-spot.tsx';

/** Send stedet. Without an innsamling, or without consent to send places, what is lacking stands in its place. */
export function SendSpotButton({ busy, onSend }: { readonly busy: boolean; readonly onSend: () => void }) {
  const t = useText();
  const { membership, settings } = usePorts();
  const campaign = useLive(membership.campaign);
  const consent = useLive(settings.all)?.consentSpots;
  if (!campaign || !consent) return <MissingForSpot />;
  return (
    <Button look="strong" wide busy={busy} onClick={onSend}>
      {t('spot.send')}
    </Button>
  );
}
