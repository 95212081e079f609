import { type ProblemCode, problem } from '../../protocol/problem.ts';

/** How the browser asks; injected so that a test can answer without a network. */
export type Ask = (path: string, init: RequestInit) => Promise<Response>;

export type DeskAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: ProblemCode | 'no-contact' | 'not-understood' };

/** What of a protocol schema is needed here: zod itself stays in protocol. */
export interface Reader<T> {
  safeParse(value: unknown): { readonly success: true; readonly data: T } | { readonly success: false };
}

export interface DeskRequest {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly body?: unknown;
}

/** A desk that waits longer than this has lost its network, even if the browser has not noticed. */
const patienceMilliseconds = 60_000;

const askNetwork: Ask = (path, init) => fetch(path, init);

/**
 * One question to the server, its answer checked against `schema`. The session travels as the server's HttpOnly
 * cookie, so no secret passes through here.
 */
export async function askDesk<T>(
  request: DeskRequest,
  schema: Reader<T>,
  ask: Ask = askNetwork,
): Promise<DeskAnswer<T>> {
  const reply = await send(request, ask);
  if (reply === null) return { ok: false, reason: 'no-contact' };
  const body = parseJson(reply.text);
  if (reply.status >= 400) {
    const said = problem.safeParse(body);
    return { ok: false, reason: said.success ? said.data.code : unreadable(reply.status) };
  }
  const parsed = schema.safeParse(body);
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, reason: 'not-understood' };
}

interface Reply {
  readonly status: number;
  readonly text: string;
}

async function send(request: DeskRequest, ask: Ask): Promise<Reply | null> {
  const hasBody = request.body !== undefined;
  try {
    const response = await ask(request.path, {
      method: request.method,
      credentials: 'same-origin',
      headers: hasBody ? { 'content-type': 'application/json' } : {},
      ...(hasBody ? { body: JSON.stringify(request.body) } : {}),
      signal: AbortSignal.timeout(patienceMilliseconds),
    });
    return { status: response.status, text: await response.text() };
  } catch {
    // A lost network, a refused connection, a timeout and a body cut off in the middle all arrive as a throw.
    return null;
  }
}

function parseJson(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A gateway in front of the server answers 5xx with a page of its own: the server is away, not misunderstood. */
function unreadable(status: number): 'unavailable' | 'not-understood' {
  return status >= 500 ? 'unavailable' : 'not-understood';
}
