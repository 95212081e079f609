import { lazy } from 'react';

/**
 * What is not needed to press "Start tur" and to mark on the way comes in files of its own; they are fetched while the
 * phone has nothing else to do and kept for offline use by the service worker.
 */
const load = {
  after: () => import('./after/after-screen.tsx'),
  chart: () => import('./chart/map-screen.tsx'),
  describe: () => import('./describe/describe-screen.tsx'),
  draw: () => import('./draw/draw-screen.tsx'),
  group: () => import('./group/group-screen.tsx'),
  help: () => import('./help/help-screen.tsx'),
  helpPage: () => import('./help/help-page-screen.tsx'),
  importing: () => import('./walks/import-screen.tsx'),
  join: () => import('./welcome/join-screen.tsx'),
  mark: () => import('./mark/mark-screen.tsx'),
  marked: () => import('./mark/marked-screen.tsx'),
  mend: () => import('./mend/mend-screen.tsx'),
  saving: () => import('./walks/save-walks-screen.tsx'),
  spot: () => import('./spots/one-spot-screen.tsx'),
  spots: () => import('./spots/spots-screen.tsx'),
  tell: () => import('./tell/tell-screen.tsx'),
  walk: () => import('./walks/one-walk-screen.tsx'),
  pocket: () => import('./pocket/pocket-screen.tsx'),
  recording: () => import('./record/walk-screen.tsx'),
  walkEnd: () => import('./record/walk-end-screen.tsx'),
  walkMap: () => import('./record/walk-map-screen.tsx'),
  walks: () => import('./walks/walks-screen.tsx'),
  welcome: () => import('./welcome/welcome-screen.tsx'),
};

export const AfterScreen = lazy(async () => ({ default: (await load.after()).AfterScreen }));
export const MapScreen = lazy(async () => ({ default: (await load.chart()).MapScreen }));
export const DescribeScreen = lazy(async () => ({ default: (await load.describe()).DescribeScreen }));
export const DrawScreen = lazy(async () => ({ default: (await load.draw()).DrawScreen }));
export const GroupScreen = lazy(async () => ({ default: (await load.group()).GroupScreen }));
export const HelpScreen = lazy(async () => ({ default: (await load.help()).HelpScreen }));
export const HelpPageScreen = lazy(async () => ({ default: (await load.helpPage()).HelpPageScreen }));
export const ImportScreen = lazy(async () => ({ default: (await load.importing()).ImportScreen }));
export const JoinScreen = lazy(async () => ({ default: (await load.join()).JoinScreen }));
export const MarkScreen = lazy(async () => ({ default: (await load.mark()).MarkScreen }));
export const MarkedScreen = lazy(async () => ({ default: (await load.marked()).MarkedScreen }));
export const MendScreen = lazy(async () => ({ default: (await load.mend()).MendScreen }));
export const SaveWalksScreen = lazy(async () => ({ default: (await load.saving()).SaveWalksScreen }));
export const OneSpotScreen = lazy(async () => ({ default: (await load.spot()).OneSpotScreen }));
export const SpotsScreen = lazy(async () => ({ default: (await load.spots()).SpotsScreen }));
export const TellScreen = lazy(async () => ({ default: (await load.tell()).TellScreen }));
export const OneWalkScreen = lazy(async () => ({ default: (await load.walk()).OneWalkScreen }));
export const WalkScreen = lazy(async () => ({ default: (await load.recording()).WalkScreen }));
export const WalkEndScreen = lazy(async () => ({ default: (await load.walkEnd()).WalkEndScreen }));
export const WalkMapScreen = lazy(async () => ({ default: (await load.walkMap()).WalkMapScreen }));
export const PocketScreen = lazy(async () => ({ default: (await load.pocket()).PocketScreen }));
export const WalksScreen = lazy(async () => ({ default: (await load.walks()).WalksScreen }));
export const WelcomeScreen = lazy(async () => ({ default: (await load.welcome()).WelcomeScreen }));

/** Fetches the rest in a quiet moment, so that a mark on the way never waits for the net. */
export function fetchLaterScreens(): void {
  const whenQuiet = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 2000));
  whenQuiet(() => {
    for (const fetchOne of Object.values(load)) fetchOne().catch(() => undefined);
  });
}
