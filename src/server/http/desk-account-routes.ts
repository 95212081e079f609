import type { FastifyInstance, FastifyReply } from 'fastify';
import { loginRequest, setupRequest } from '../../protocol/desk.ts';
import { paths } from '../../protocol/paths.ts';
import { closeDeskSession, findPlanner, openDeskSession } from './desk-session.ts';
import { hashPassword, isPassword, isStrongPassword } from './password.ts';
import type { Clock, DeskStore } from './ports.ts';
import type { RateLimits } from './rate-limits.ts';
import { sendProblem } from './send-problem.ts';

export interface DeskAccounts {
  readonly store: DeskStore;
  readonly clock: Clock;
  readonly https: boolean;
}

const usedLink = 'This link has been used. Log in, or restart the server.';

/** Set-up, login and logout. */
export function addDeskAccountRoutes(server: FastifyInstance, accounts: DeskAccounts, rates: RateLimits): void {
  const { store, clock } = accounts;
  const guessing = { config: { rateLimit: rates.account } };

  server.post(paths.deskSetup, guessing, async (request, reply) => {
    const read = setupRequest.safeParse(request.body);
    const name = read.success ? read.data.name.trim() : '';
    if (!read.success || name === '') return sendProblem(reply, 'malformed', 'Set-up needs token, name and password.');
    const { token, password } = read.data;
    if (!isStrongPassword(password, name)) {
      return sendProblem(reply, 'weak-password', 'A password has at least twelve characters and is not the name.');
    }
    const isSetUp = await store.setUpPlanner(token, { name, password: await hashPassword(password) });
    if (!isSetUp) return sendProblem(reply, 'setup-used', usedLink);
    return welcome(reply, accounts, name);
  });

  server.get<{ readonly Params: { readonly token: string } }>(paths.deskSetupLink, guessing, async (request, reply) => {
    if (!(await store.hasSetupLink(request.params.token))) return sendProblem(reply, 'setup-used', usedLink);
    return reply.code(204).header('cache-control', 'no-store').send();
  });

  server.post(paths.deskLogin, guessing, async (request, reply) => {
    const read = loginRequest.safeParse(request.body);
    if (!read.success) return sendProblem(reply, 'malformed', 'Login needs name and password.');
    const planner = await store.readPlanner(read.data.name.trim());
    const isRight = await isPassword(read.data.password, planner?.password ?? null);
    if (!planner || !isRight) return sendProblem(reply, 'wrong-password', 'Name or password is wrong.');
    return welcome(reply, accounts, planner.name);
  });

  server.post(paths.deskLogout, async (request, reply) => {
    await closeDeskSession(request, reply, store);
    return reply.header('cache-control', 'no-store').send({ ok: true });
  });

  server.get(paths.deskSession, async (request, reply) => {
    const name = await findPlanner(request, store, clock);
    if (!name) return sendProblem(reply, 'unauthorized', 'Nobody is logged in.');
    return reply.header('cache-control', 'no-store').send({ name });
  });
}

async function welcome(reply: FastifyReply, accounts: DeskAccounts, name: string): Promise<FastifyReply> {
  await openDeskSession(reply, accounts.store, accounts.clock, name, accounts.https);
  return reply.header('cache-control', 'no-store').send({ name });
}
