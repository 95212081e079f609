import { type ReactNode, useState } from 'react';
import type { WalkDetails } from '../../recorder/walker-ports.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { useLanguage, useText } from '../../ui/use-text.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { MapPanel } from '../map-panel.tsx';
import { mayBeThere } from '../may-be-there.ts';
import { usePorts } from '../ports-context.tsx';
import { addressOf } from '../route.ts';
import { toMapSpots } from '../spots/map-spots.ts';
import { importNoteTexts } from '../texts/import-texts.ts';
import { rejectTexts } from '../texts/reject-texts.ts';
import { goTo } from '../use-route.ts';
import { RemoveWalk } from './remove-walk.tsx';
import { useWalk } from './use-walk.ts';
import { WalkList } from './walk-list.tsx';
import { walkFacts, walkTitle } from './walk-words.ts';
import { WithdrawWalk } from './withdraw-walk.tsx';

/** One walk: the map and the list as equals, then what can be done with it. */
export function OneWalkScreen({ walkId }: { readonly walkId: string }) {
  const t = useText();
  const walk = useWalk(walkId);
  const [asking, setAsking] = useState<'remove' | 'withdraw' | null>(null);
  const back = <BackLink href={addressOf({ at: 'walks' })} word={t('walks.title')} />;
  if (walk === undefined || walk === null) {
    return (
      <Page title={t('walk.title')} back={back}>
        {walk === null ? <p>{t('walk.gone')}</p> : <Waiting word={t('app.reading')} />}
      </Page>
    );
  }
  if (asking === 'remove') {
    return <RemoveWalk walk={walk} onKeep={() => setAsking(null)} onGone={() => goTo({ at: 'walks' })} />;
  }
  if (asking === 'withdraw') return <WithdrawWalk walk={walk} onDone={() => setAsking(null)} />;
  return <OneWalk walk={walk} back={back} onAsk={setAsking} />;
}

interface OneWalkProps {
  readonly walk: WalkDetails;
  readonly back: ReactNode;
  readonly onAsk: (what: 'remove' | 'withdraw') => void;
}

function OneWalk({ walk, back, onAsk }: OneWalkProps) {
  const t = useText();
  const language = useLanguage();
  const title = walkTitle(walk, usePorts().clock.nowMs(), language, t);
  const sendable = walk.send === 'local' || walk.send === 'withdrawn' || walk.send === 'rejected';
  return (
    <Page title={title} back={back}>
      <p>{walkFacts(walk, language, t)}</p>
      {walk.rejectReason === null ? null : (
        <Notice tone="trouble">
          <p>{t('walk.rejected')}</p>
          <p>{t(rejectTexts[walk.rejectReason])}</p>
          {walk.stands ? <p>{t('send.stands')}</p> : null}
        </Notice>
      )}
      {walk.notes.map((note) => (
        <Notice key={note}>
          <p>{t(importNoteTexts[note])}</p>
        </Notice>
      ))}
      <MapPanel
        label={t('walk.map')}
        track={walk.track}
        spots={toMapSpots(walk.marked, t)}
        onSelectSpot={(spotId) => goTo({ at: 'spot', spotId })}
      />
      <WalkList walk={walk} />
      <div className="st-stack">
        {sendable ? (
          <ButtonLink look="strong" wide href={addressOf({ at: 'after', walkId: walk.id, step: 'about' })}>
            {t('walk.send')}
          </ButtonLink>
        ) : null}
        {mayBeThere(walk) ? (
          <Button wide onClick={() => onAsk('withdraw')}>
            {t('walk.withdraw')}
          </Button>
        ) : null}
        <Button wide look="danger" onClick={() => onAsk('remove')}>
          {t('walk.remove')}
        </Button>
      </div>
    </Page>
  );
}
