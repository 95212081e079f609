import { useEffect, useRef } from 'react';
import type { Campaign } from '../../protocol/campaign.ts';
import { limits } from '../../protocol/version.ts';
import { Button } from '../ui/button.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { useLanguage, useText } from '../ui/use-text.ts';
import type { DeskPort } from './desk-port.ts';
import { NewsOutcomeNotice } from './news-outcome-notice.tsx';
import { dayWords } from './time-words.ts';
import { useNews } from './use-news.ts';

interface NewsCardProps {
  readonly port: DeskPort;
  readonly campaign: Campaign;
  readonly onChanged: () => void;
}

/** Melding til deltakerne: one at a time, short, plain. Every change can be undone with one press. */
export function NewsCard({ port, campaign, onChanged }: NewsCardProps) {
  const t = useText();
  const language = useLanguage();
  const { standing, draft, outcome, setDraft, tell, takeAway, undo } = useNews(port, campaign, onChanged);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // "Ta bort meldingen" and "Angre" go away with their answer; who pressed them is led to what came of it.
    if (outcome.is !== 'nothing' && document.activeElement === document.body) place.current?.focus();
  }, [outcome]);
  const isBusy = outcome.is === 'busy';
  return (
    <section className="st-card st-stack">
      <h2 className="st-subtitle">{t('desk.news.heading')}</h2>
      <p>{t('desk.news.about')}</p>
      {standing === null ? (
        <p>{t('desk.news.none')}</p>
      ) : (
        <figure className="desk-news">
          <figcaption>{t('desk.news.now', { date: dayWords(language, standing.writtenOn) })}</figcaption>
          <blockquote dir="auto">{standing.text}</blockquote>
        </figure>
      )}
      <TextArea
        label={t(standing === null ? 'desk.news.write' : 'desk.news.change')}
        hint={t('desk.news.hint', { most: limits.newsLength })}
        maxLength={limits.newsLength}
        value={draft}
        onValue={setDraft}
      />
      <p className="st-soft">{t('desk.news.count', { count: draft.length, most: limits.newsLength })}</p>
      <div ref={place} tabIndex={-1}>
        <NewsOutcomeNotice outcome={outcome} onUndo={undo} />
      </div>
      <div className="desk-news-buttons">
        <Button look="strong" busy={isBusy} onClick={tell}>
          {t('desk.news.tell')}
        </Button>
        {standing === null ? null : (
          <Button busy={isBusy} onClick={takeAway}>
            {t('desk.news.takeAway')}
          </Button>
        )}
      </div>
    </section>
  );
}
