import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useText } from '../ui/use-text.ts';
import { Waiting } from '../ui/waiting.tsx';
import { Trouble } from './trouble.tsx';
import type { NewsOutcome } from './use-news.ts';

const words = {
  told: 'desk.news.told',
  taken: 'desk.news.taken',
  undone: 'desk.news.undone',
  empty: 'desk.news.empty',
  same: 'desk.news.same',
} as const;

interface NewsOutcomeNoticeProps {
  readonly outcome: NewsOutcome;
  readonly onUndo: (before: string | null) => void;
}

/** What became of the message, and the way back. */
export function NewsOutcomeNotice({ outcome, onUndo }: NewsOutcomeNoticeProps) {
  const t = useText();
  if (outcome.is === 'nothing') return null;
  if (outcome.is === 'busy') return <Waiting word={t('desk.news.busy')} />;
  if (outcome.is === 'failed') return outcome.reason === 'changed' ? <Changed /> : <Trouble reason={outcome.reason} />;
  const undo =
    'before' in outcome ? <Button onClick={() => onUndo(outcome.before)}>{t('desk.news.undo')}</Button> : undefined;
  return (
    <Notice tone={outcome.is === 'empty' || outcome.is === 'same' ? 'calm' : 'done'} live action={undo}>
      <p>{t(words[outcome.is])}</p>
    </Notice>
  );
}

/** Another planner was faster: both texts are there to read. */
function Changed() {
  const t = useText();
  return (
    <Notice tone="trouble" live>
      <p>
        <strong>{t('desk.news.changed')}</strong>
      </p>
      <p>{t('desk.news.changed.safe')}</p>
      <p>{t('desk.news.changed.next')}</p>
    </Notice>
  );
}
