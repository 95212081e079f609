import type { TilePlace } from './map-ports.ts';

/** What the operator configured: nothing, a TileJSON document, or a template with {z}, {x} and {y}. */
export type TileSetting =
  | { readonly kind: 'none' }
  | { readonly kind: 'tilejson'; readonly url: string }
  | { readonly kind: 'template'; readonly url: string };

export interface TileTemplate {
  readonly url: string;
  readonly maxZoom: number;
}

export type Fetched =
  | { readonly kind: 'tile'; readonly bytes: Uint8Array }
  | { readonly kind: 'empty' }
  | { readonly kind: 'away'; readonly retryAfterMs: number };

/** A vector tile larger than this is no map tile. */
const maxTileBytes = 4 * 1024 * 1024;
const timeoutMs = 10_000;
const pauseMs = 30_000;

/** Asks the configured host, and no other: a redirect or a TileJSON that points elsewhere is not followed. */
export async function fetchTile(template: TileTemplate, { z, x, y }: TilePlace): Promise<Fetched> {
  const url = template.url.replace('{z}', String(z)).replace('{x}', String(x)).replace('{y}', String(y));
  const response = await ask(url);
  if (!response) return { kind: 'away', retryAfterMs: pauseMs };
  if (response.status === 404 || response.status === 204) return { kind: 'empty' };
  if (!response.ok) return { kind: 'away', retryAfterMs: retryAfterMs(response) };
  const bytes = await readBytes(response);
  if (!bytes) return { kind: 'away', retryAfterMs: pauseMs };
  return bytes.length === 0 ? { kind: 'empty' } : { kind: 'tile', bytes };
}

/** The versioned template behind a TileJSON address; null when it cannot be had now or names another host. */
export async function fetchTemplate(tileJsonUrl: string): Promise<TileTemplate | null> {
  const response = await ask(tileJsonUrl);
  if (!response?.ok) return null;
  try {
    return readTemplate(tileJsonUrl, JSON.parse(new TextDecoder().decode((await readBytes(response)) ?? undefined)));
  } catch {
    return null;
  }
}

function readTemplate(tileJsonUrl: string, document: unknown): TileTemplate | null {
  if (typeof document !== 'object' || document === null) return null;
  const tiles: unknown = 'tiles' in document ? document.tiles : null;
  const url: unknown = Array.isArray(tiles) ? tiles[0] : null;
  const maxZoom = 'maxzoom' in document && typeof document.maxzoom === 'number' ? document.maxzoom : 14;
  if (typeof url !== 'string' || !isTemplate(url) || !URL.canParse(url)) return null;
  return new URL(url).origin === new URL(tileJsonUrl).origin ? { url, maxZoom } : null;
}

export function isTemplate(url: string): boolean {
  return ['{z}', '{x}', '{y}'].every((part) => url.includes(part));
}

/** null: no answer in time, or a redirect. */
async function ask(url: string): Promise<Response | null> {
  try {
    return await fetch(url, {
      redirect: 'error',
      headers: { 'user-agent': 'Seniortrakk (caching tile proxy)' },
      signal: AbortSignal.timeout(timeoutMs),
    });
  } catch {
    return null;
  }
}

/** null when the body breaks off or is longer than a tile can be. */
async function readBytes(response: Response): Promise<Uint8Array | null> {
  try {
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of response.body ?? []) {
      length += chunk.length;
      if (length > maxTileBytes) return null;
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch {
    return null;
  }
}

function retryAfterMs(response: Response): number {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds * 1000, pauseMs), 60 * 60 * 1000) : pauseMs;
}
