import { type ReactNode, useState } from 'react';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useText } from '../../ui/use-text.ts';
import { DrawingNotice } from '../draw/drawing-notice.tsx';
import { useLive, usePorts } from '../ports-context.tsx';
import { addressOf } from '../route.ts';
import { useNow } from '../use-now.ts';
import { closingOf } from './closing.ts';
import { DeliveryNotice } from './delivery-notice.tsx';
import { HeldNotice } from './held-notice.tsx';
import { HomeScreenNotice } from './home-screen-notice.tsx';
import { KeptNotice } from './kept-notice.tsx';
import { MunicipalityNotice } from './municipality-notice.tsx';
import { newsKey } from './news-key.ts';
import { RejectedNotice } from './rejected-notice.tsx';
import { UnfinishedNotice } from './unfinished-notice.tsx';
import { useAppUpdate } from './update-context.tsx';
import { UpdateNotice } from './update-notice.tsx';
import { type HomeSentence, whatHomeSays } from './what-home-says.ts';
import { isNone, type WhatIsWhere, whatIsWhere } from './what-is-where.ts';

const minuteMs = 60_000;

/** Sentences, each with at most one thing to do; the few that matter most now. */
export function HomeNotices() {
  const { walks, spots } = usePorts();
  const allWalks = useLive(walks.all);
  const allSpots = useLive(spots.all);
  const where = allWalks === undefined || allSpots === undefined ? null : whatIsWhere(allWalks, allSpots);
  const isTrue = useWhatIsTrue(where);
  if (where === null || isTrue === null) return null;
  const nothingOpen = !(isTrue.rejected || isTrue.delivery || isTrue.held || isTrue.unfinished);
  const notices: Readonly<Record<HomeSentence, ReactNode>> = {
    // Stands above Start tur; it counts here, so that Home is no wall.
    interrupted: null,
    rejected: <RejectedNotice key="rejected" />,
    join: <JoinNotice key="join" />,
    delivery: <DeliveryNotice key="delivery" waiting={where.waiting} withdrawing={where.withdrawing} />,
    municipality: <MunicipalityNotice key="municipality" />,
    held: <HeldNotice key="held" held={where.held} />,
    unfinished: <UnfinishedNotice key="unfinished" undescribed={where.undescribed} placeless={where.placeless} />,
    drawing: <DrawingNotice key="drawing" />,
    'home-screen': <HomeScreenNotice key="home-screen" />,
    kept: (
      <KeptNotice
        key="kept"
        sent={where.sent}
        here={where.here}
        nothingOpen={nothingOpen}
        someLack={isTrue.unfinished}
      />
    ),
    empty: <EmptyNotice key="empty" />,
    update: <UpdateNotice key="update" />,
  };
  return <>{whatHomeSays(isTrue).map((sentence) => notices[sentence])}</>;
}

/** null while it is being read: a wrong sentence for a moment is worse than none. */
function useWhatIsTrue(where: WhatIsWhere | null): Readonly<Record<HomeSentence, boolean>> | null {
  const { delivery, drawer, install, membership, settings, spots, walks } = usePorts();
  const allWalks = useLive(walks.all);
  const allSpots = useLive(spots.all);
  const state = useLive(delivery.state);
  const campaign = useLive(membership.campaign);
  const remembered = useLive(settings.all);
  const drawing = useLive(drawer.drawing);
  const hasUpdate = useLive(useAppUpdate().isWaiting) === true;
  const nowMs = useNow(minuteMs);
  // What is read now still says that it can be read again, until one leaves Home.
  const [readBefore] = useState(remembered?.newsRead);
  if (where === null || allWalks === undefined || allSpots === undefined) return null;
  const news = campaign ? newsKey(campaign) : null;
  return {
    interrupted: allWalks.some(({ status }) => status === 'recording'),
    rejected: [...allWalks, ...allSpots].some(({ send }) => send === 'rejected'),
    join: campaign === null && remembered?.welcomed === true,
    delivery: !isNone(where.waiting) || !isNone(where.withdrawing) || (state?.waiting ?? 0) > 0,
    municipality:
      campaign != null && ((news !== null && news !== readBefore) || closingOf(campaign, nowMs) !== 'later'),
    held: where.held.length > 0,
    unfinished: where.undescribed.length + where.placeless.length > 0,
    drawing: drawing != null,
    'home-screen':
      install === 'iphone-browser' &&
      remembered?.homeScreenAdviceRead === false &&
      allWalks.some(({ origin, status }) => origin === 'recorded' && status === 'finished'),
    kept: !isNone(where.sent) || !isNone(where.here),
    empty:
      campaign != null &&
      allWalks.length === 0 &&
      allSpots.length === 0 &&
      (state === undefined || state.waiting === 0),
    update: hasUpdate,
  };
}

function EmptyNotice() {
  const t = useText();
  return <p>{t('home.empty')}</p>;
}

function JoinNotice() {
  const t = useText();
  return (
    <Notice action={<ButtonLink href={addressOf({ at: 'join' })}>{t('home.join')}</ButtonLink>}>
      <p>{t('home.not-enrolled')}</p>
    </Notice>
  );
}
