import { randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Clock, DeskStore } from './ports.ts';
import { sendProblem } from './send-problem.ts';

const cookieName = 'seniortrakk-desk';
const cookiePath = '/api/v1/desk';
/** A working day and a bit: who comes back the next morning logs in again. */
const sessionMs = 12 * 60 * 60 * 1000;

/** Opens a session and sets its cookie: out of reach of scripts, and never sent from another site. */
export async function openDeskSession(
  reply: FastifyReply,
  store: DeskStore,
  clock: Clock,
  planner: string,
  https: boolean,
): Promise<void> {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(clock.nowMs() + sessionMs).toISOString();
  await store.openSession({ token, planner, expiresAt });
  reply.setCookie(cookieName, token, {
    path: cookiePath,
    httpOnly: true,
    sameSite: 'strict',
    secure: https,
    maxAge: sessionMs / 1000,
  });
}

export async function closeDeskSession(request: FastifyRequest, reply: FastifyReply, store: DeskStore): Promise<void> {
  const token = request.cookies[cookieName];
  if (token) await store.closeSession(token);
  reply.clearCookie(cookieName, { path: cookiePath });
}

export async function findPlanner(request: FastifyRequest, store: DeskStore, clock: Clock): Promise<string | null> {
  const token = request.cookies[cookieName];
  return token ? store.readSession(token, new Date(clock.nowMs()).toISOString()) : null;
}

/** A hook for what only planners see. */
export function requirePlanner(store: DeskStore, clock: Clock) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    if (await findPlanner(request, store, clock)) return undefined;
    return sendProblem(reply, 'unauthorized', 'Log in first.');
  };
}

/**
 * A hook for what changes something with a cookie: the page that asks must be ours. Browsers say where a request comes
 * from in Sec-Fetch-Site, older ones in Origin; a program that sends neither has no planner's cookie to misuse.
 */
export async function requireSameOrigin(
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  if (request.method === 'GET' || request.method === 'HEAD') return undefined;
  const site = request.headers['sec-fetch-site'];
  const isOurs = site === undefined ? isOwnOrigin(request) : site === 'same-origin';
  return isOurs ? undefined : sendProblem(reply, 'forbidden', 'This may only be asked by the desk itself.');
}

function isOwnOrigin(request: FastifyRequest): boolean {
  const origin = request.headers.origin;
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === request.host);
}
