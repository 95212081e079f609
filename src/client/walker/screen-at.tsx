import type { ReactNode } from 'react';
import { HomeScreen } from './home/home-screen.tsx';
import {
  AfterScreen,
  DescribeScreen,
  DrawScreen,
  GroupScreen,
  HelpPageScreen,
  HelpScreen,
  ImportScreen,
  JoinScreen,
  MapScreen,
  MarkedScreen,
  MarkScreen,
  MendScreen,
  OneSpotScreen,
  OneWalkScreen,
  SaveWalksScreen,
  SpotsScreen,
  TellScreen,
  WalksScreen,
  WelcomeScreen,
} from './later-screens.ts';
import type { Route } from './route.ts';

/** The screen of an address while no walk is being recorded. `code`: of the poster's link, or null. */
export function screenAt(route: Route, first: boolean, code: string | null): ReactNode {
  switch (route.at) {
    case 'walks':
      return <WalksScreen />;
    case 'import':
      return <ImportScreen />;
    case 'group':
      return <GroupScreen />;
    case 'draw':
      return <DrawScreen route={route} />;
    case 'save-walks':
      return <SaveWalksScreen />;
    case 'walk-details':
      return <OneWalkScreen key={route.walkId} walkId={route.walkId} ask={route.ask} />;
    case 'spots':
      return <SpotsScreen />;
    case 'spot':
      return <OneSpotScreen key={route.spotId} spotId={route.spotId} ask={route.ask} />;
    case 'after':
      return <AfterScreen key={`${route.walkId} ${route.step}`} route={route} />;
    case 'mark':
      return <MarkScreen step={route.step} walkId={route.walkId ?? null} />;
    case 'mend':
      return <MendScreen key={route.walkId} route={route} />;
    case 'marked':
      return <MarkedScreen key={route.spotId} spotId={route.spotId} />;
    case 'describe':
      return <DescribeScreen key={route.spotId} spotId={route.spotId} onward={route.onward} step={route.step} />;
    case 'map':
      return <MapScreen show={route.show} />;
    case 'join':
      return <JoinScreen code={code} />;
    case 'tell':
      return <TellScreen code={code} first={first} />;
    case 'welcome':
      return <WelcomeScreen code={code} step={route.step} />;
    case 'help':
      return <HelpScreen />;
    case 'help-page':
      return <HelpPageScreen key={`${route.page} ${route.cause}`} page={route.page} cause={route.cause} />;
    case 'home':
    case 'walk':
    case 'walk-map':
    case 'walk-pocket':
    case 'walk-end':
      return <HomeScreen first={first} />;
  }
}
