import { useEffect, useRef, useState } from 'react';
import type { Campaign } from '../../../protocol/campaign.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useLanguage, useText } from '../../ui/use-text.ts';
import { useLive, usePorts } from '../ports-context.tsx';
import { useNow } from '../use-now.ts';
import { calendarDay } from './calendar-day.ts';
import { closingOf } from './closing.ts';
import { newsKey } from './news-key.ts';
import { NewsWords } from './news-words.tsx';

const hourMs = 60 * 60 * 1000;

/** What is new from the municipality: its message until it is read, and the end of the innsamling when that is near. */
export function MunicipalityNotice() {
  const { membership, settings } = usePorts();
  const campaign = useLive(membership.campaign);
  const remembered = useLive(settings.all);
  if (!campaign || remembered === undefined) return null;
  return (
    <>
      <NewsNotice campaign={campaign} read={remembered.newsRead} />
      <ClosingNotice campaign={campaign} />
    </>
  );
}

function NewsNotice({ campaign, read }: { readonly campaign: Campaign; readonly read: string | null }) {
  const t = useText();
  const { settings } = usePorts();
  const [putAway, setPutAway] = useState<string | null>(null);
  const told = useRef<HTMLParagraphElement>(null);
  const key = newsKey(campaign);
  const isPutAway = putAway !== null && putAway === key;
  // The button that had the keyboard is gone.
  useEffect(() => {
    if (isPutAway) told.current?.focus();
  }, [isPutAway]);
  if (key === null || !campaign.news) return null;
  if (isPutAway) {
    return (
      <Notice>
        <p ref={told} tabIndex={-1}>
          {t('home.news.again')}
        </p>
      </Notice>
    );
  }
  if (key === read) return null;
  const putItAway = () => {
    setPutAway(key);
    void settings.change({ newsRead: key });
  };
  return (
    <Notice action={<Button onClick={putItAway}>{t('home.news.read')}</Button>}>
      <NewsWords campaign={campaign} news={campaign.news} />
    </Notice>
  );
}

function ClosingNotice({ campaign }: { readonly campaign: Campaign }) {
  const t = useText();
  const language = useLanguage();
  const closing = closingOf(campaign, useNow(hourMs));
  if (closing === 'later') return null;
  return (
    <Notice>
      <p>
        {closing === 'over' ? t('home.closed') : t('home.closes', { date: calendarDay(campaign.closesOn, language) })}
      </p>
    </Notice>
  );
}
