import { useMemo, useSyncExternalStore } from 'react';
import { addressOf, parseRoute, type Route } from './route.ts';

const subscribe = (onChange: () => void) => {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
};
const readHash = () => window.location.hash;

export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, readHash);
  return useMemo(() => parseRoute(hash), [hash]);
}

export function goTo(route: Route): void {
  window.location.hash = addressOf(route);
}

/** Goes on without leaving the present screen behind in "back": a finished walk cannot be stopped again. */
export function replaceWith(route: Route): void {
  replaceWithAddress(addressOf(route));
}

/** Tells later whether the page of now is still open: who went on while something was kept is not fetched back. */
export function stillHere(): () => boolean {
  const hash = readHash();
  return () => readHash() === hash;
}

/** For an address carried along, such as the one after a description. Only addresses within the page are followed. */
export function replaceWithAddress(address: string): void {
  window.location.replace(address.startsWith('#') ? address : '#/');
}

/** Takes the code of a poster's link out of the address: an answered question is not asked again at the next start. */
export function leaveInvitation(): void {
  window.history.replaceState(null, '', `/${window.location.hash}`);
}

/** Once what the link for one place asks is answered, the address is that of the plain invitation. */
export function keepPlainInvitation(): void {
  const path = window.location.pathname.replace(/\/sted\/?$/, '');
  window.history.replaceState(null, '', `${path}${window.location.hash}`);
}
