import { Phone } from 'lucide-react';
import type { Campaign } from '../../../protocol/campaign.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { useText } from '../../ui/use-text.ts';

/** Whom to ring; a person's name and number, always there. */
export function Contact({ campaign }: { readonly campaign: Campaign }) {
  const t = useText();
  const { name, phone } = campaign.contact;
  return (
    <ButtonLink wide icon={<Phone aria-hidden="true" />} href={`tel:${phone.replace(/[^+\d]/g, '')}`}>
      {t('help.ring', { name, phone: phone.replaceAll(' ', '\u00a0') })}
    </ButtonLink>
  );
}
