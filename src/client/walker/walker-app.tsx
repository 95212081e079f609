import { Suspense, useEffect, useRef } from 'react';
import { useText } from '../ui/use-text.ts';
import { Waiting } from '../ui/waiting.tsx';
import { openPages } from './help/open-pages.ts';
import {
  DescribeScreen,
  fetchLaterScreens,
  HelpPageScreen,
  PocketScreen,
  TellScreen,
  WalkEndScreen,
  WalkMapScreen,
  WalkScreen,
  WelcomeScreen,
} from './later-screens.ts';
import { useLive, usePorts } from './ports-context.tsx';
import { FinishingPage } from './record/finishing-page.tsx';
import { MarkMemory } from './record/mark-memory.tsx';
import { screenAt } from './screen-at.tsx';
import { useInvitation } from './use-invitation.ts';
import { useRoute } from './use-route.ts';
import { WalkerBar } from './walker-bar.tsx';
import { asksForOneSpot } from './welcome/code.ts';

function ReadingScreen() {
  const t = useText();
  return (
    <main className="st-page">
      <Waiting word={t('app.reading')} />
    </main>
  );
}

/**
 * The walker's whole app. While a walk is recorded there are only its own screens and the bar is gone; which screen is
 * shown never touches the recording.
 */
export function WalkerApp({ code }: { readonly code: string | null }) {
  useInvitation(code);
  useEffect(fetchLaterScreens, []);
  const { recorder, settings } = usePorts();
  const remembered = useLive(settings.all);
  const state = useLive(recorder.state);
  const route = useRoute();
  const firstHash = useRef<string | null>(window.location.hash);
  // Home after the first run is a page one came to, as any other.
  if (remembered?.welcomed === false) firstHash.current = null;
  const first = window.location.hash === firstHash.current;

  if (remembered === undefined || state === undefined) return <ReadingScreen />;
  if (state.phase === 'finishing') return <FinishingPage />;
  if (state.phase !== 'idle') {
    return (
      <MarkMemory key={state.walkId} state={state}>
        <Suspense fallback={<ReadingScreen />}>
          {route.at === 'walk-map' ? (
            <WalkMapScreen state={state} />
          ) : route.at === 'walk-pocket' ? (
            <PocketScreen walkId={state.walkId} />
          ) : route.at === 'walk-end' ? (
            <WalkEndScreen />
          ) : route.at === 'help-page' && route.page === 'position' ? (
            <HelpPageScreen key={route.cause} page={route.page} cause={route.cause} />
          ) : route.at === 'describe' ? (
            <DescribeScreen key={route.spotId} spotId={route.spotId} onward={route.onward} step={route.step} />
          ) : (
            <WalkScreen state={state} />
          )}
        </Suspense>
      </MarkMemory>
    );
  }
  if (!remembered.welcomed) {
    const isOpen = route.at === 'help-page' && openPages.includes(route.page);
    return (
      <Suspense fallback={<ReadingScreen />}>
        {isOpen ? (
          screenAt(route, first, code)
        ) : asksForOneSpot(window.location.pathname) ? (
          <TellScreen code={code} first />
        ) : (
          <WelcomeScreen code={code} step={route.at === 'welcome' ? route.step : 'who'} />
        )}
      </Suspense>
    );
  }
  return (
    <div className="st-with-bar">
      <Suspense fallback={<ReadingScreen />}>{screenAt(route, first, code)}</Suspense>
      <WalkerBar route={route} />
    </div>
  );
}
