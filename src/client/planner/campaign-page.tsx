import type { ReactNode } from 'react';
import type { Campaign } from '../../protocol/campaign.ts';
import { pages } from '../../protocol/paths.ts';
import { useLanguage, useText } from '../ui/use-text.ts';
import { CopyField } from './copy-field.tsx';
import type { DeskPageProps } from './desk-page-props.ts';
import { PageHeading } from './page-heading.tsx';
import { peopleWords } from './people-words.ts';
import { dayWords } from './time-words.ts';

/** Innsamling: what it is, who answers the phone, how many take part, and how to invite more. */
export function CampaignPage({ campaign: facts }: DeskPageProps) {
  const t = useText();
  const language = useLanguage();
  const { campaign, people, waitingMarks, snapshotMadeOn } = facts;
  const link = new URL(pages.invitation.replace(':code', campaign.code), window.location.origin).href;
  const takesPart =
    people < campaign.k
      ? t('desk.campaign.peopleFew', { people, k: campaign.k })
      : t('desk.campaign.peopleClass', { people: peopleWords(t, people, campaign.k) });

  return (
    <div className="desk-narrow st-stack">
      <PageHeading title={campaign.name} above={<p className="st-soft">{t('desk.campaign.heading')}</p>} />
      <dl className="st-card desk-facts">
        <Fact word={t('desk.campaign.owner')}>{campaign.owner}</Fact>
        <Fact word={t('desk.campaign.period')}>
          {t('desk.campaign.periodText', {
            from: dayWords(language, campaign.opensOn),
            to: dayWords(language, campaign.closesOn),
          })}
        </Fact>
        <Fact word={t('desk.campaign.contact')}>
          <ContactWords contact={campaign.contact} />
        </Fact>
        <Fact word={t('desk.campaign.people')}>
          {takesPart}
          <small>{t('desk.campaign.peopleNote')}</small>
        </Fact>
        <Fact word={t('desk.campaign.waiting')}>{waitingMarks}</Fact>
        <Fact word={t('desk.campaign.snapshot')}>
          {snapshotMadeOn === null ? t('desk.snapshot.none') : dayWords(language, snapshotMadeOn)}
        </Fact>
        <Fact word={t('desk.campaign.k')}>{campaign.k}</Fact>
        {campaign.publicPlaces.length === 0 ? null : (
          <Fact word={t('desk.campaign.publicPlaces')}>
            {campaign.publicPlaces.map((place) => place.name).join(', ')}
            <small>{t('desk.campaign.publicPlacesText')}</small>
          </Fact>
        )}
      </dl>
      <section className="st-card st-stack">
        <h2 className="st-subtitle">{t('desk.campaign.invite')}</h2>
        <p>{t('desk.campaign.inviteText')}</p>
        <CopyField label={t('desk.campaign.link')} value={link} copyWord={t('desk.campaign.copyLink')} />
        <CopyField label={t('desk.campaign.code')} value={campaign.code} copyWord={t('desk.campaign.copyCode')} />
      </section>
      {campaign.demo ? <p className="st-soft">{t('desk.demo')}</p> : null}
    </div>
  );
}

function Fact({ word, children }: { readonly word: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{word}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A trial campaign may lack name, number or both. */
function ContactWords({ contact: { name, phone } }: { readonly contact: Campaign['contact'] }) {
  if (phone === '') return name === '' ? '–' : name;
  return (
    <>
      {name === '' ? null : `${name}, `}
      <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a>
    </>
  );
}
