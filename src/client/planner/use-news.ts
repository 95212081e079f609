import { useEffect, useState } from 'react';
import type { Campaign, News } from '../../protocol/campaign.ts';
import type { DeskFailure, DeskPort } from './desk-port.ts';

/** What came of the last press. `before`: the text that "Angre" puts back. */
export type NewsOutcome =
  | { readonly is: 'nothing' | 'busy' | 'undone' | 'empty' | 'same' }
  | { readonly is: 'told' | 'taken'; readonly before: string | null }
  | { readonly is: 'failed'; readonly reason: DeskFailure };

/** The message that stands, the one being written, and what may be done with them. */
export function useNews(port: DeskPort, campaign: Campaign, onChanged: () => void) {
  const [standing, setStanding] = useState<News | null>(campaign.news ?? null);
  const [draft, setDraft] = useState(standing?.text ?? '');
  const [outcome, setOutcome] = useState<NewsOutcome>({ is: 'nothing' });
  // What is being written stays: another planner's words come beside it, not over it.
  useEffect(() => setStanding(campaign.news ?? null), [campaign.news]);

  const write = async (text: string | null, done: NewsOutcome) => {
    setOutcome({ is: 'busy' });
    const answer = await port.writeNews(campaign.id, { text, replaces: standing?.text ?? null });
    if (answer.ok) {
      setStanding(answer.value);
      setDraft(answer.value?.text ?? '');
    }
    setOutcome(answer.ok ? done : { is: 'failed', reason: answer.reason });
    if (answer.ok || answer.reason === 'changed') onChanged();
  };
  const before = standing?.text ?? null;
  return {
    standing,
    draft,
    outcome,
    setDraft: (text: string) => {
      setDraft(text);
      setOutcome({ is: 'nothing' });
    },
    tell: () => {
      const text = draft.trim();
      if (text === '') setOutcome({ is: 'empty' });
      else if (text === before) setOutcome({ is: 'same' });
      else void write(text, { is: 'told', before });
    },
    takeAway: () => void write(null, { is: 'taken', before }),
    undo: (text: string | null) => void write(text, { is: 'undone' }),
  };
}
