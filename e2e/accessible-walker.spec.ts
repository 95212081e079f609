import { promiseAccessible } from './support/promise-accessible.ts';
import { screens } from './support/screens.ts';

promiseAccessible(screens.filter(({ room }) => room === 'walker'));
