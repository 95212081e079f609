import { paths } from '../../protocol/paths.ts';
import { type ProblemCode, problem } from '../../protocol/problem.ts';
import { health, type SyncItem, type SyncResponse, syncResponse } from '../../protocol/sync.ts';
import { protocolVersion } from '../../protocol/version.ts';

/** Shorter than the lease, so that an answer never comes after another sender took over. */
const patienceMs = 45_000;

export type Answer =
  | { readonly ok: true; readonly response: SyncResponse }
  /** No server answered: no network, or something on the way (a hotel's login page) that speaks another language. */
  | { readonly ok: false; readonly status: null }
  /** `code` is null when the answer did not come from our server's own code. */
  | {
      readonly ok: false;
      readonly status: number;
      readonly code: ProblemCode | null;
      readonly retryAfterMs: number | null;
    };

/** Sends items of one campaign; the token is looked up by it. */
export type SendItems = (campaign: string, items: readonly SyncItem[]) => Promise<Answer>;

export interface Net {
  readonly send: SendItems;
  /** The name of the server's history now, or null without contact. */
  readonly readEpoch: () => Promise<string | null>;
}

export function createTransport(readToken: (campaign: string) => Promise<string | null>): Net {
  return { send: createSend(readToken), readEpoch };
}

async function readEpoch(): Promise<string | null> {
  try {
    const response = await fetch(paths.health, { cache: 'no-store', signal: AbortSignal.timeout(patienceMs) });
    const said = health.safeParse(await response.json());
    return said.success ? said.data.epoch : null;
  } catch {
    return null;
  }
}

function createSend(readToken: (campaign: string) => Promise<string | null>): SendItems {
  return async (campaign, items) => {
    const token = await readToken(campaign);
    if (token === null) return { ok: false, status: 401, code: 'unauthorized', retryAfterMs: null };
    try {
      const response = await fetch(paths.sync, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ v: protocolVersion, items }),
        signal: AbortSignal.timeout(patienceMs),
      });
      return await readAnswer(response);
    } catch {
      return { ok: false, status: null };
    }
  };
}

async function readAnswer(response: Response): Promise<Answer> {
  const said: unknown = await response.json().catch(() => null);
  if (response.ok) {
    const parsed = syncResponse.safeParse(said);
    return parsed.success ? { ok: true, response: parsed.data } : { ok: false, status: null };
  }
  const parsed = problem.safeParse(said);
  return {
    ok: false,
    status: response.status,
    code: parsed.success ? parsed.data.code : null,
    retryAfterMs: readRetryAfter(response.headers),
  };
}

/** Seconds, or a date that is measured against the server's own clock: this device's may be years off. */
function readRetryAfter(headers: Headers): number | null {
  const value = headers.get('retry-after');
  if (value === null) return null;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const waitMs = Date.parse(value) - Date.parse(headers.get('date') ?? '');
  return Number.isFinite(waitMs) ? Math.max(0, waitMs) : null;
}
