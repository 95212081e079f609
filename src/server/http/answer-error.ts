import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { ProblemCode } from '../../protocol/problem.ts';
import { sendProblem } from './send-problem.ts';

const refusals: Readonly<Record<number, { readonly code: ProblemCode; readonly message: string }>> = {
  404: { code: 'not-found', message: 'There is nothing here.' },
  413: { code: 'too-large', message: 'The request is too large. Send fewer items at a time.' },
  415: { code: 'encoding-unsupported', message: 'Send JSON, and say so: Content-Type: application/json.' },
  429: { code: 'too-many-requests', message: 'Too many requests. Try again after the time in Retry-After.' },
};

/**
 * What cannot be read is the sender's fault and answered with a 4xx; only what the server itself failed at is a 503. The
 * cause goes to the log by name and place, never with the request's content.
 */
export function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = error.statusCode ?? 500;
  if (status < 500) {
    const refusal = refusals[status];
    if (refusal) return sendProblem(reply, refusal.code, refusal.message);
    return sendProblem(reply, 'malformed', 'The request cannot be read.');
  }
  request.log.error({ route: request.routeOptions.url, error: error.name, stack: error.stack }, 'request failed');
  reply.header('retry-after', '30');
  return sendProblem(reply, 'unavailable', 'The server cannot do this now. Nothing was changed. Try again later.');
}
