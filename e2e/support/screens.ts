import type { Screen } from './screen.ts';
import { after } from './screens/after.ts';
import { desk } from './screens/desk.ts';
import { drawing } from './screens/drawing.ts';
import { firstRun } from './screens/first-run.ts';
import { help } from './screens/help.ts';
import { home } from './screens/home.ts';
import { kept } from './screens/kept.ts';
import { marking } from './screens/marking.ts';
import { media } from './screens/media.ts';
import { mending } from './screens/mending.ts';
import { recording } from './screens/recording.ts';

/** Every screen of the walker's app and of the desk, in the order one meets them. A new screen is tested by standing here. */
export const screens: readonly Screen[] = [
  ...firstRun,
  ...home,
  ...recording,
  ...after,
  ...mending,
  ...marking,
  ...media,
  ...kept,
  ...drawing,
  ...help,
  ...desk,
];
