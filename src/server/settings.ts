import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { isTemplate, type TileSetting } from './publish/tile-upstream.ts';

export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  /** As visitors write it, without a slash at the end; null: the address that is listened on. */
  readonly publicUrl: string | null;
  readonly tiles: TileSetting;
  readonly tileCacheBytes: number;
  readonly trustProxy: string;
  readonly enrolmentsPerNetwork: number;
  readonly logLevel: LogLevel;
  /** Whom walkers may ring about the trial campaign; used when it is made. */
  readonly contact: { readonly name: string; readonly phone: string };
}

const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
type LogLevel = (typeof logLevels)[number];

export type ReadSettings =
  | { readonly ok: true; readonly settings: Settings }
  /** Every bad setting, each with what it may be. */
  | { readonly ok: false; readonly complaints: readonly string[] };

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads all settings from the environment; a bad one stops the start instead of being guessed at. */
export function readSettings(environment: Environment, defaultDataFolder: string): ReadSettings {
  const complaints: string[] = [];
  const complain = (text: string) => complaints.push(text);
  const integer = (name: string, standard: number, lowest: number, highest: number): number => {
    const text = environment[name] || String(standard);
    const value = Number(text);
    const isGood = /^\d+$/.test(text) && value >= lowest && value <= highest;
    if (!isGood) complain(`${name}=${text}: must be a whole number from ${lowest} to ${highest}.`);
    return value;
  };
  const level = environment.LOG_LEVEL || 'warn';
  const logLevel = logLevels.find((known) => known === level);
  if (!logLevel) complain(`LOG_LEVEL=${level}: must be one of ${logLevels.join(', ')}.`);
  if (environment.DATABASE_URL) {
    complain(
      'DATABASE_URL: this version keeps its data in DATA_DIR (SQLite). PostgreSQL comes later; unset DATABASE_URL.',
    );
  }
  const settings: Settings = {
    port: integer('PORT', 5273, 0, 65_535),
    host: environment.HOST || 'localhost',
    dataFolder: resolve(environment.DATA_DIR || defaultDataFolder),
    publicUrl: readPublicUrl(environment.PUBLIC_URL, complain),
    tiles: readTiles(environment.MAP_TILES_URL, complain),
    tileCacheBytes: integer('MAP_CACHE_MB', 500, 1, 1_000_000) * 1024 * 1024,
    trustProxy: readProxies(environment.TRUST_PROXY || 'loopback', complain),
    enrolmentsPerNetwork: integer('ENROLMENTS_PER_NETWORK', 100, 1, 1_000_000),
    logLevel: logLevel ?? 'warn',
    contact: { name: environment.CONTACT_NAME ?? '', phone: environment.CONTACT_PHONE ?? '' },
  };
  return complaints.length === 0 ? { ok: true, settings } : { ok: false, complaints };
}

function readPublicUrl(text: string | undefined, complain: (text: string) => void): string | null {
  if (!text) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  // A URL that says more than its origin is longer than it; what is cut off silently would be missed by whoever wrote it.
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/` && !/[?#]/.test(text)) return url.origin;
  complain(`PUBLIC_URL=${text}: must be like https://trakk.example.no, without a path, a name, a ? or a #.`);
  return null;
}

const proxyNames: readonly string[] = ['loopback', 'linklocal', 'uniquelocal'];

function readProxies(text: string, complain: (text: string) => void): string {
  const isGood = (proxy: string) => {
    const [address = '', bits, ...more] = proxy.split('/');
    const family = isIP(address);
    if (bits === undefined) return proxyNames.includes(proxy) || family !== 0;
    return more.length === 0 && family !== 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128);
  };
  if (!text.split(',').every((proxy) => isGood(proxy.trim()))) {
    const example = '10.0.0.1, 10.0.0.0/8';
    complain(`TRUST_PROXY=${text}: must be addresses or ranges (${example}) or ${proxyNames.join(', ')}, with commas.`);
  }
  return text;
}

function readTiles(text: string | undefined, complain: (text: string) => void): TileSetting {
  const url = text || 'https://tiles.openfreemap.org/planet';
  if (url === 'none') return { kind: 'none' };
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    complain(`MAP_TILES_URL=${url}: must be a TileJSON address, a template with {z}, {x} and {y}, or none.`);
    return { kind: 'none' };
  }
  return isTemplate(url) ? { kind: 'template', url } : { kind: 'tilejson', url };
}
