import { useText } from '../ui/use-text.ts';
import type { DeskPageProps } from './desk-page-props.ts';
import { InboxBoard } from './inbox-board.tsx';
import { LoadedView } from './loaded-view.tsx';
import { PageHeading } from './page-heading.tsx';
import { useAnswer } from './use-answer.ts';

/** Innkommet: what people have said of places, to be looked at by a person before others see it. */
export function InboxPage({ port, campaign: facts, place, move, onFactsChanged }: DeskPageProps) {
  const t = useText();
  const { campaign } = facts;
  const marks = useAnswer(`marks:${campaign.id}`, () => port.listMarks(campaign.id));
  const isEmpty = marks.state.phase === 'ready' && marks.state.value.length === 0;
  return (
    <>
      <PageHeading title={t('desk.inbox.heading')} above={<p className="desk-print-only">{campaign.name}</p>} />
      <p className="desk-intro">{t(isEmpty ? 'desk.inbox.introEmpty' : 'desk.inbox.intro')}</p>
      <LoadedView of={marks} waiting={t('desk.working.marks')}>
        {(list) => (
          <InboxBoard
            {...{ port, campaign, place, move }}
            marks={list}
            onDecided={(decided) => {
              marks.put((now) => now.map((mark) => (mark.id === decided.id ? decided : mark)));
              onFactsChanged();
            }}
            onOutdated={() => {
              marks.reload();
              onFactsChanged();
            }}
          />
        )}
      </LoadedView>
    </>
  );
}
