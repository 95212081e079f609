import type { FastifyReply } from 'fastify';
import type { HoldReason } from '../../protocol/desk.ts';
import type { Problem, ProblemCode } from '../../protocol/problem.ts';

const statuses: Readonly<Record<ProblemCode, number>> = {
  malformed: 400,
  'too-large': 413,
  'encoding-unsupported': 415,
  'version-unsupported': 409,
  unauthorized: 401,
  forbidden: 403,
  'not-found': 404,
  'code-unknown': 404,
  'campaign-full': 409,
  'campaign-closed': 409,
  'too-many-requests': 429,
  'setup-used': 410,
  'wrong-password': 403,
  'weak-password': 400,
  'snapshot-not-due': 409,
  changed: 409,
  unavailable: 503,
};

/** Refuses a request. `message` is for whoever reads the wire; screens translate the code. */
export function sendProblem(reply: FastifyReply, code: ProblemCode, message: string, hold?: HoldReason): FastifyReply {
  const body: Problem = hold ? { code, message, hold } : { code, message };
  return reply.code(statuses[code]).header('cache-control', 'no-store').send(body);
}
