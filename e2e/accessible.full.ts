import { promiseAccessible } from './support/promise-accessible.ts';
import { screens } from './support/screens.ts';

// `npm run test:full`: what the gate samples, in every theme and language.
promiseAccessible(screens, true);
