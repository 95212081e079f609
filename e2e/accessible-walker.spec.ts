import { promiseAccessible } from './support/promise-accessible.ts';
import { screens } from './support/screens.ts';

// Every twelfth screen, to keep the time of the gate; `npm run test:full` looks at them all (accessible.full.ts).
promiseAccessible(screens.filter(({ room }) => room === 'walker').filter((_, at) => at % 12 === 0));
