import { promiseAccessible } from './support/promise-accessible.ts';
import { screens } from './support/screens.ts';

// In one language a theme; `npm run test:full` takes them all (accessible.full.ts).
promiseAccessible(screens.filter(({ room }) => room === 'desk'));
