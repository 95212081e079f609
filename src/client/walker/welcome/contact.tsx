import { Phone } from 'lucide-react';
import type { Campaign } from '../../../protocol/campaign.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { useText } from '../../ui/use-text.ts';

/** Whom to ring. Only a trial campaign may lack name or number; without a number no button rings nobody. */
export function Contact({ campaign }: { readonly campaign: Campaign }) {
  const t = useText();
  const { name, phone } = campaign.contact;
  if (phone === '') return <p>{name === '' ? t('help.ask-giver') : t('help.ask', { name })}</p>;
  const number = phone.replaceAll(' ', '\u00a0');
  return (
    <ButtonLink wide icon={<Phone aria-hidden="true" />} href={`tel:${phone.replace(/[^+\d]/g, '')}`}>
      {name === '' ? t('help.ring-number', { phone: number }) : t('help.ring', { name, phone: number })}
    </ButtonLink>
  );
}
