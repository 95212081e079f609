import { promiseAccessible } from './support/promise-accessible.ts';
import { screens } from './support/screens.ts';

// Every third screen, in one language a theme; `npm run test:full` takes them all (accessible.full.ts).
promiseAccessible(screens.filter(({ room }) => room === 'desk').filter((_, at) => at % 3 === 0));
