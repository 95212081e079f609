import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { pages } from '../protocol/paths.ts';

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: (string | { readonly url: string; readonly revision: string | null })[];
};

// Only what was built is kept. Nothing of /api or /map passes here: what those say is kept in the database, with its own rules.
precacheAndRoute([...self.__WB_MANIFEST]);
cleanupOutdatedCaches();

// The desk asks the network only: a planner at a desk has it, and an old desk on new data would mislead.
const invitations = pages.invitation.replace(':code', '');
registerRoute(
  ({ request, url }) =>
    request.mode === 'navigate' && (url.pathname === pages.home || url.pathname.startsWith(invitations)),
  createHandlerBoundToURL('/index.html'),
);

// A new version waits until it is told: an activation in mid-walk would take the old one's files from under it.
self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') void self.skipWaiting();
});

// The first page of a first visit too: what it loads later must be there when the network is gone by then.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
