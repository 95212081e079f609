import type { ReactNode } from 'react';
import type { Campaign } from '../../protocol/campaign.ts';
import { useLanguage, useText } from '../ui/use-text.ts';
import type { DeskPageProps } from './desk-page-props.ts';
import { InviteCard } from './invite-card.tsx';
import { NewsCard } from './news-card.tsx';
import { PageHeading } from './page-heading.tsx';
import { peopleWords } from './people-words.ts';
import { Poster } from './poster.tsx';
import { dayWords } from './time-words.ts';
import { usePoster } from './use-poster.ts';

/** Innsamling: what it is, who answers the phone, how many take part, how to invite more, and what they are told. */
export function CampaignPage({ port, campaign: facts, onFactsChanged }: DeskPageProps) {
  const t = useText();
  const language = useLanguage();
  const { campaign, people, waitingMarks, snapshotMadeOn } = facts;
  const poster = usePoster();
  const takesPart =
    people < campaign.k
      ? t('desk.campaign.peopleFew', { people, k: campaign.k })
      : t('desk.campaign.peopleClass', { people: peopleWords(t, people, campaign.k) });

  return (
    <>
      <div className="desk-gathering-page">
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
        <div className="desk-gathering-does">
          <NewsCard port={port} campaign={campaign} onChanged={onFactsChanged} />
          <InviteCard campaign={campaign} onPrintPoster={poster.print} />
          {campaign.demo ? <p className="st-soft">{t('desk.demo')}</p> : null}
        </div>
      </div>
      <Poster campaign={campaign} isOnPaper={poster.isOnPaper} />
    </>
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
  const t = useText();
  if (phone === '') {
    return (
      <>
        {name}
        <small>{t('desk.campaign.contact-none')}</small>
      </>
    );
  }
  return (
    <>
      {name === '' ? null : `${name}, `}
      <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a>
    </>
  );
}
