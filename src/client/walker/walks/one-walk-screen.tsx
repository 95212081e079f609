import { FileDown, Printer, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import type { WalkDetails } from '../../recorder/walker-ports.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { useLanguage, useText } from '../../ui/use-text.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { AttestWalk } from '../group/attest-walk.tsx';
import { MapPanel } from '../map-panel.tsx';
import { mayBeThere } from '../may-be-there.ts';
import { MendNotice } from '../mend/mend-notice.tsx';
import { useLive, usePorts } from '../ports-context.tsx';
import { addressOf, type WalkQuestion } from '../route.ts';
import { toMapSpots } from '../spots/map-spots.ts';
import { importNoteTexts } from '../texts/import-texts.ts';
import { rejectTexts } from '../texts/reject-texts.ts';
import { useLoaded } from '../use-loaded.ts';
import { goTo, replaceWith } from '../use-route.ts';
import { LineLegend } from './line-legend.tsx';
import { MoodNotice } from './mood-notice.tsx';
import { MoodQuestion } from './mood-question.tsx';
import { PrintWalk } from './print-walk.tsx';
import { RemoveWalk } from './remove-walk.tsx';
import { RideNotice } from './ride-notice.tsx';
import { RideQuestion } from './ride-question.tsx';
import { SaveWalk } from './save-walk.tsx';
import { useWalk } from './use-walk.ts';
import { WalkList } from './walk-list.tsx';
import { walkFacts, walkTitle } from './walk-words.ts';
import { WithdrawWalk } from './withdraw-walk.tsx';

interface OneWalkScreenProps {
  readonly walkId: string;
  /** Asked before something is done with it. */
  readonly ask?: WalkQuestion | undefined;
}

/** One walk: the map and the list as equals, then what can be done with it. */
export function OneWalkScreen({ walkId, ask }: OneWalkScreenProps) {
  const t = useText();
  const walk = useWalk(walkId);
  const back = <BackLink href={addressOf({ at: 'walks' })} word={t('walks.title')} />;
  if (walk === undefined || walk === null) {
    return (
      <Page title={t('walk.title')} back={back}>
        {walk === null ? <p>{t('walk.gone')}</p> : <Waiting word={t('app.reading')} />}
      </Page>
    );
  }
  const answered = () => replaceWith({ at: 'walk-details', walkId });
  if (ask === 'remove') {
    return <RemoveWalk walk={walk} onKeep={answered} onGone={() => replaceWith({ at: 'walks' })} />;
  }
  if (ask === 'ride') return <RideQuestion walk={walk} onDone={answered} />;
  if (ask === 'how') return <MoodQuestion walk={walk} onDone={answered} />;
  if (ask === 'group') return <AttestWalk walk={walk} onDone={answered} />;
  if (ask === 'file') return <SaveWalk walk={walk} />;
  if (ask === 'print') return <PrintWalk walk={walk} />;
  if (ask === 'withdraw') return <WithdrawWalk walk={walk} onDone={answered} />;
  return <OneWalk walk={walk} back={back} />;
}

interface OneWalkProps {
  readonly walk: WalkDetails;
  readonly back: ReactNode;
}

function OneWalk({ walk, back }: OneWalkProps) {
  const t = useText();
  const language = useLanguage();
  const { clock, spots, walks } = usePorts();
  const marked = useLive(spots.all);
  const title = walkTitle(walk, clock.nowMs(), language, t);
  // Of rides its own notice tells, with what was answered.
  const notes = walk.notes.filter((note) => note !== 'ride-found');
  const isSent = walk.send === 'sent';
  const sent = useLoaded(`${walk.id} ${isSent} ${walk.mends?.length ?? 0}`, async () =>
    isSent ? walks.readSent(walk.id) : null,
  );
  return (
    <Page title={title} back={back}>
      <p>{walkFacts(walk, language, t, { spots: marked, sentMetres: sent?.keptMetres })}</p>
      {walk.rejectReason === null ? null : (
        <Notice tone="trouble">
          <p>{t('walk.rejected')}</p>
          <p>{t(rejectTexts[walk.rejectReason])}</p>
          {walk.stands ? <p>{t('send.stands')}</p> : null}
        </Notice>
      )}
      <RideNotice walk={walk} />
      {notes.map((note) => (
        <Notice key={note}>
          <p>{t(importNoteTexts[note])}</p>
        </Notice>
      ))}
      <MapPanel
        label={t(sent ? 'walk.map.sent' : 'walk.map')}
        track={sent ? sent.kept : walk.track}
        {...(sent ? { withheld: walk.track } : {})}
        spots={toMapSpots(walk.marked, t)}
        onSelectSpot={(spotId) => goTo({ at: 'spot', spotId })}
      />
      <LineLegend track={sent ? sent.kept : walk.track} withheld={sent != null} />
      <MendNotice walk={walk} />
      <MoodNotice walkId={walk.id} mood={walk.mood} />
      <WalkActs walk={walk} />
      <WalkList walk={walk} />
    </Page>
  );
}

/** Before the list: a long walk has many streets. */
function WalkActs({ walk }: { readonly walk: WalkDetails }) {
  const t = useText();
  const isRefused = walk.send === 'rejected';
  const sendable = walk.send === 'local' || walk.send === 'withdrawn' || isRefused;
  const ask = (what: WalkQuestion) => goTo({ at: 'walk-details', walkId: walk.id, ask: what });
  const to = (what: WalkQuestion) => addressOf({ at: 'walk-details', walkId: walk.id, ask: what });
  return (
    <div className="st-stack">
      {sendable ? (
        <ButtonLink
          // What was refused once is not what one is here to send again.
          look={isRefused ? 'plain' : 'strong'}
          wide
          href={addressOf({ at: 'after', walkId: walk.id, step: 'about' })}
        >
          {t('walk.send')}
        </ButtonLink>
      ) : null}
      <ButtonLink wide icon={<FileDown aria-hidden="true" />} href={to('file')}>
        {t('save.title')}
      </ButtonLink>
      <ButtonLink wide icon={<Printer aria-hidden="true" />} href={to('print')}>
        {t('print.title')}
      </ButtonLink>
      <ButtonLink wide icon={<Users aria-hidden="true" />} href={to('group')}>
        {t(walk.people === undefined ? 'group.was' : 'group.change')}
      </ButtonLink>
      {mayBeThere(walk) ? (
        <Button wide onClick={() => ask('withdraw')}>
          {t('walk.withdraw')}
        </Button>
      ) : null}
      <Button wide look="danger" onClick={() => ask('remove')}>
        {t('walk.remove')}
      </Button>
    </div>
  );
}
