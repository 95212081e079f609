import type { Campaign, News } from '../../../protocol/campaign.ts';
import { useText } from '../../ui/use-text.ts';

interface NewsWordsProps {
  readonly campaign: Campaign;
  readonly news: News;
}

/** Whose words they are, and the words: lines as they were written, and never a link to press. */
export function NewsWords({ campaign, news }: NewsWordsProps) {
  const t = useText();
  return (
    <>
      <p>
        <strong>{t('home.news', { owner: campaign.owner })}</strong>
      </p>
      <p className="st-said" dir="auto">
        {news.text}
      </p>
    </>
  );
}
