/**
 * Who may go where. A room is a folder under src; the longest matching room rules a file.
 *
 * `imports`: rooms it may import, besides itself. `x#ports` means only the files of x that hold port types
 * (`ports.ts`, `*-ports.ts`, `*-port.ts`, `live.ts`).
 * `packages`: libraries it owns; `*` at the end matches a scope or a prefix.
 */
export interface RoomRule {
  readonly imports: readonly string[];
  readonly packages: readonly string[];
}

const domain: RoomRule['imports'] = ['domain'];
const screens = ['domain', 'protocol', 'client/recorder#ports', 'client/map', 'client/ui'];

export const rooms: Readonly<Record<string, RoomRule>> = {
  'domain/calendar': { imports: domain, packages: [] },
  'domain/geo': { imports: domain, packages: ['@turf/turf', 'geojson'] },
  'domain/heat': { imports: domain, packages: ['h3-js'] },
  'domain/privacy': { imports: domain, packages: ['@noble/hashes/*'] },
  'domain/spot': { imports: domain, packages: [] },
  'domain/walk': { imports: domain, packages: ['geojson'] },
  protocol: { imports: domain, packages: ['zod/mini'] },
  practice: { imports: domain, packages: [] },
  'client/capture': {
    imports: ['domain', 'client/recorder#ports'],
    packages: ['@tmcw/togeojson'],
  },
  'client/recorder': { imports: ['domain', 'protocol'], packages: [] },
  'client/store': {
    imports: ['domain', 'protocol', 'client/recorder#ports', 'client/sync#ports'],
    packages: ['dexie'],
  },
  'client/sync': {
    imports: ['domain', 'protocol', 'client/recorder#ports'],
    packages: [],
  },
  'client/map': {
    imports: ['domain', 'practice'],
    packages: ['react', 'maplibre-gl', 'maplibre-gl/*', 'pmtiles', '@mapbox/vector-tile', 'pbf', 'geojson'],
  },
  'client/ui': {
    imports: [],
    packages: ['react', 'react-dom', 'lucide-react', '@lingui/*'],
  },
  'client/walker': {
    imports: screens,
    packages: ['react', 'lucide-react'],
  },
  'client/planner': {
    imports: screens,
    packages: ['react', 'lucide-react', 'uqr'],
  },
  'client/app': {
    imports: ['client', 'protocol', 'domain'],
    packages: ['react', 'react-dom/*', 'workbox-window'],
  },
  sw: {
    imports: ['client/store', 'client/sync', 'domain', 'protocol'],
    packages: ['workbox-*'],
  },
  'server/http': {
    imports: ['protocol', 'server/ingest', 'server/aggregate', 'server/publish'],
    packages: ['fastify', '@fastify/*', 'node:*'],
  },
  'server/ingest': { imports: ['domain', 'protocol'], packages: ['node:*'] },
  'server/aggregate': { imports: ['domain', 'protocol'], packages: ['node:*'] },
  'server/publish': { imports: ['domain', 'protocol'], packages: ['node:*'] },
  'server/storage': {
    imports: [
      'domain',
      'protocol',
      'server/ingest#ports',
      'server/aggregate#ports',
      'server/publish#ports',
      'server/http#ports',
    ],
    packages: ['node:*'],
  },
  server: {
    imports: ['server', 'protocol', 'domain', 'practice'],
    packages: ['node:*'],
  },
};

/** client/app builds everything and is therefore imported by nothing. */
export const neverImported = ['client/app'];

/** Files that may call `fetch`: one place each for the device, the desk and the tile proxy. */
export const mayFetch = [/^client\/sync\/[a-z-]*(transport|api)\.ts$/, /^server\/[a-z-/]*(upstream|proxy)[a-z-]*\.ts$/];

/** Rooms without clock and dice: what they say depends only on what they are given. */
export const pureRooms = ['domain', 'protocol', 'practice'];

export const sizes = { median: 80, ninetieth: 200, most: 350 } as const;
