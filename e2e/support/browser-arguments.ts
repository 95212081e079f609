/**
 * Debian's Chromium runs as root in a closed network: no sandbox, and nothing that calls home. Its microphone is a tone that
 * comes and goes, and whoever is asked for it says yes.
 */
export const browserArguments = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
];
