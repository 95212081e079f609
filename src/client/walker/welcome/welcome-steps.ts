import type { InstallKind } from '../../recorder/walker-ports.ts';
import { type WelcomeStep, welcomeSteps } from '../route.ts';

/** Three pages, or four where what is recorded in the browser would not be in the app on the home screen. */
export function stepsOn(install: InstallKind): readonly WelcomeStep[] {
  return welcomeSteps.filter((step) => step !== 'home-screen' || install === 'iphone-browser');
}
