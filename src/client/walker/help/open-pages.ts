import type { HelpPage } from '../route.ts';

/**
 * Read by people who have not begun, and by those who help them: open by their address before the first run. A backup is
 * taken in there too: who has one has begun before.
 */
export const openPages: readonly HelpPage[] = [
  'what-is-sent',
  'relatives',
  'accessibility',
  'about',
  'restore',
  'restored',
];
