import { opensAsGpx } from '../capture/gpx-opening.ts';
import { mapWorkerUrl } from '../map/worker-url.ts';

/** What the default policy is asked to turn into a trusted value. Not in TypeScript's DOM types. */
interface PolicyRules {
  readonly createHTML: (text: string, type?: string, sink?: string) => string;
  readonly createScript: (text: string) => string;
  readonly createScriptURL: (url: string) => string;
}

interface PolicyFactory {
  readonly createPolicy: (name: 'default', rules: PolicyRules) => unknown;
}

/**
 * The rules of the one policy: code comes from the service worker's and the map worker's own addresses and nowhere
 * else; no text becomes script or markup, but for an imported GPX file, which DOMParser makes an inert document of.
 * Refusing throws, so that the browser reports where it came from.
 */
export function policyRules(origin: string): PolicyRules {
  const allowed = new Set(['/sw.js', mapWorkerUrl].map((path) => new URL(path, origin).href));
  return {
    createHTML: (text, _type, sink) =>
      sink === 'DOMParser parseFromString' && opensAsGpx(text) ? text : refuse('HTML'),
    createScript: () => refuse('script'),
    createScriptURL: (url) => (allowed.has(new URL(url, origin).href) ? url : refuse(`script address ${url}`)),
  };
}

function refuse(what: string): never {
  throw new TypeError(`Refused by the page's rules: ${what}`);
}

/** Must run before anything starts a worker. Does nothing in browsers that do not know Trusted Types. */
export function installTrustedTypes(): void {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyFactory };
  trustedTypes?.createPolicy('default', policyRules(location.origin));
}
