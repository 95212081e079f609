import { Phone } from 'lucide-react';
import type { Campaign } from '../../../protocol/campaign.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { useText } from '../../ui/use-text.ts';

/** Whom to ring. Only a trial campaign may lack the number; then whom to ask is said without a button that rings nobody. */
export function Contact({ campaign }: { readonly campaign: Campaign }) {
  const t = useText();
  const { name, phone } = campaign.contact;
  if (phone === '') return <p>{t('help.ask', { name })}</p>;
  return (
    <ButtonLink wide icon={<Phone aria-hidden="true" />} href={`tel:${phone.replace(/[^+\d]/g, '')}`}>
      {t('help.ring', { name, phone: phone.replaceAll(' ', '\u00a0') })}
    </ButtonLink>
  );
}
