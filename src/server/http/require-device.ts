import type { FastifyReply, FastifyRequest } from 'fastify';
import type { EnrolledDevice, EnrolStore } from '../ingest/ports.ts';
import { sendProblem } from './send-problem.ts';

const found = new WeakMap<FastifyRequest, EnrolledDevice>();

/** A hook that runs before the body is read: who is not enrolled makes the server read nothing. */
export function requireDevice(store: Pick<EnrolStore, 'findDevice'>) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const token = tokenOf(request);
    const device = token ? await store.findDevice(token) : null;
    if (!device) {
      reply.header('www-authenticate', 'Bearer');
      return sendProblem(reply, 'unauthorized', 'This device is not enrolled. Enrol it with the campaign code.');
    }
    found.set(request, device);
    return undefined;
  };
}

/** The bearer token a request carries, good or not. */
export function tokenOf(request: FastifyRequest): string | null {
  return /^Bearer ([\w.-]{1,200})$/.exec(request.headers.authorization ?? '')?.[1] ?? null;
}

/** The device behind a request that passed the hook. */
export function deviceOf(request: FastifyRequest): EnrolledDevice {
  const device = found.get(request);
  if (!device) throw new Error('a device route without its hook');
  return device;
}
