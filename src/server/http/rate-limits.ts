import { createHmac, randomBytes } from 'node:crypto';
import rateLimit, { normalizeIP, type RateLimitOptions } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Networks are told apart by a hash that is drawn anew at each start: no address is kept, in memory or in a log. */
const networkSecret = randomBytes(32);

/** What a provider gives one household. */
const ipv6NetworkBits = 64;

export interface RateLimits {
  /** The campaign's code is no secret; a town hall full of phones shares one network. */
  readonly enrol: RateLimitOptions;
  /** Guessing a password or a set-up link. */
  readonly account: RateLimitOptions;
  /** A device that sends more often than this is broken: a round is one request for 50 contributions. */
  readonly sync: RateLimitOptions;
  readonly tiles: RateLimitOptions;
}

export function createRateLimits(enrolmentsPerNetwork: number): RateLimits {
  return {
    enrol: { max: enrolmentsPerNetwork, timeWindow: '10 minutes', keyGenerator: networkOf },
    account: { max: 10, timeWindow: '10 minutes', keyGenerator: networkOf },
    sync: { max: 240, timeWindow: '1 minute', keyGenerator: tokenOrNetworkOf },
    tiles: { max: 3000, timeWindow: '1 minute', keyGenerator: networkOf },
  };
}

export async function addRateLimits(server: FastifyInstance): Promise<void> {
  await server.register(rateLimit, {
    global: false,
    errorResponseBuilder: () => Object.assign(new Error('too many requests'), { statusCode: 429 }),
  });
}

function networkOf(request: FastifyRequest): string {
  return hashed(normalizeIP(request.ip, ipv6NetworkBits));
}

function tokenOrNetworkOf(request: FastifyRequest): string {
  return request.headers.authorization ? hashed(request.headers.authorization) : networkOf(request);
}

function hashed(text: string): string {
  return createHmac('sha256', networkSecret).update(text).digest('base64url');
}
