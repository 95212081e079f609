import { Notice } from '../../ui/notice.tsx';
import { useLanguage, useText } from '../../ui/use-text.ts';
import { calendarDay } from '../home/calendar-day.ts';
import { NewsWords } from '../home/news-words.tsx';
import { useLive, usePorts } from '../ports-context.tsx';
import { agree } from '../welcome/agree.ts';
import { CodeForm } from '../welcome/code-form.tsx';
import { ConsentRows } from '../welcome/consents.tsx';
import { Contact } from '../welcome/contact.tsx';

/** Which innsamling, whom to ring, what was agreed to (and may be taken back), and another code. */
export function CampaignPage() {
  const t = useText();
  const language = useLanguage();
  const { membership, settings } = usePorts();
  const campaign = useLive(membership.campaign);
  const remembered = useLive(settings.all);
  return (
    <>
      {campaign ? (
        <section className="st-card st-stack">
          <p>{t('join.in', { name: campaign.name, owner: campaign.owner })}</p>
          <Contact campaign={campaign} />
        </section>
      ) : (
        <Notice>
          <p>{t('home.not-enrolled')}</p>
        </Notice>
      )}
      {campaign?.news ? (
        <section className="st-card st-stack">
          <NewsWords campaign={campaign} news={campaign.news} />
          <p className="st-soft">{t('home.news.written', { date: calendarDay(campaign.news.writtenOn, language) })}</p>
        </section>
      ) : null}
      {remembered === undefined ? null : (
        <section className="st-stack">
          <h2 className="st-subtitle">{t('consent.title')}</h2>
          <ConsentRows consents={remembered} onChange={(changes) => settings.change(agree(changes))} />
          <p className="st-soft">{t('consent.taken-back')}</p>
        </section>
      )}
      <section className="st-stack">
        <h2 className="st-subtitle">{t(campaign ? 'join.other' : 'join.title')}</h2>
        <CodeForm plain={campaign !== null} />
      </section>
    </>
  );
}
