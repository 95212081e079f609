import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { TileAnswer, TileCache, TilePlace } from './map-ports.ts';
import { createSlots } from './slots.ts';
import { type Fetched, fetchTemplate, fetchTile, type TileSetting, type TileTemplate } from './tile-upstream.ts';

const compress = promisify(gzip);
/** The source is built anew about weekly; a street does not move in a month. */
const freshMs = 30 * 24 * 60 * 60 * 1000;
const templateMs = 24 * 60 * 60 * 1000;
/** The politeness OpenFreeMap's maintainer asks for. */
const mostAtOnce = 3;

export interface TileProxy {
  /** null while the source's template has not been had yet. */
  readMaxZoom(): Promise<number | null>;
  readTile(place: TilePlace): Promise<TileAnswer>;
}

/**
 * Tiles by our own server, each fetched at most once at a time and kept on disk. An old tile is better than none: it is
 * served while the source is away. After a refusal the source is left in peace for as long as it asked.
 */
export function createTileProxy(
  setting: Exclude<TileSetting, { kind: 'none' }>,
  cache: TileCache,
  clock: { nowMs(): number },
): TileProxy {
  const slots = createSlots(mostAtOnce);
  const underWay = new Map<string, Promise<TileAnswer>>();
  let leaveInPeaceUntilMs = 0;
  let template: { readonly value: TileTemplate; readonly readAtMs: number } | null =
    setting.kind === 'template'
      ? { value: { url: setting.url, maxZoom: 14 }, readAtMs: Number.POSITIVE_INFINITY }
      : null;

  async function findTemplate(): Promise<TileTemplate | null> {
    const nowMs = clock.nowMs();
    if (template && nowMs - template.readAtMs < templateMs) return template.value;
    if (nowMs >= leaveInPeaceUntilMs) {
      const value = await slots(() => fetchTemplate(setting.url));
      if (value) template = { value, readAtMs: nowMs };
      else leaveInPeaceUntilMs = nowMs + 30_000;
    }
    return template?.value ?? null;
  }

  async function ask(place: TilePlace): Promise<Fetched> {
    const known = await findTemplate();
    if (!known || clock.nowMs() < leaveInPeaceUntilMs) return { kind: 'away', retryAfterMs: 0 };
    if (place.z > known.maxZoom) return { kind: 'empty' };
    const fetched = await slots(() => fetchTile(known, place));
    if (fetched.kind === 'away') leaveInPeaceUntilMs = clock.nowMs() + fetched.retryAfterMs;
    return fetched;
  }

  async function find(place: TilePlace): Promise<TileAnswer> {
    const kept = await cache.read(place);
    if (kept && clock.nowMs() - kept.storedAtMs < freshMs) return asAnswer(kept.bytes);
    const fetched = await ask(place);
    if (fetched.kind === 'away') return kept ? asAnswer(kept.bytes) : { kind: 'away' };
    const bytes = fetched.kind === 'tile' ? await compress(fetched.bytes) : new Uint8Array();
    await cache.write(place, { bytes, storedAtMs: clock.nowMs() });
    return asAnswer(bytes);
  }

  return {
    readMaxZoom: async () => (await findTemplate())?.maxZoom ?? null,
    readTile(place) {
      const key = `${place.z}/${place.x}/${place.y}`;
      const running = underWay.get(key);
      if (running) return running;
      const answer = find(place).finally(() => underWay.delete(key));
      underWay.set(key, answer);
      return answer;
    },
  };
}

function asAnswer(gzipped: Uint8Array): TileAnswer {
  return gzipped.length === 0 ? { kind: 'empty' } : { kind: 'tile', gzipped };
}
