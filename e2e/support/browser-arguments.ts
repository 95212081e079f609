/** Debian's Chromium runs as root in a closed network: no sandbox, and nothing that calls home. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];
