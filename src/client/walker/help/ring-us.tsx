import { useText } from '../../ui/use-text.ts';
import { useLive, usePorts } from '../ports-context.tsx';
import { Contact } from '../welcome/contact.tsx';

/** Whom to ring; before an innsamling is joined, where the number stands. */
export function RingUs() {
  const t = useText();
  const campaign = useLive(usePorts().membership.campaign);
  if (campaign === undefined) return null;
  return campaign === null ? <p>{t('relatives.contact.none')}</p> : <Contact campaign={campaign} />;
}
