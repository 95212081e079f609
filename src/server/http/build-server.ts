import cookie from '@fastify/cookie';
import fastifyStatic from '@fastify/static';
import fastify, { type FastifyInstance, LogController } from 'fastify';
import { paths } from '../../protocol/paths.ts';
import type { MapOffer } from '../publish/map-ports.ts';
import { answerClientError } from './answer-client-error.ts';
import { answerError } from './answer-error.ts';
import { answerNotFound } from './answer-not-found.ts';
import { addDeskAccountRoutes } from './desk-account-routes.ts';
import { addDeskCampaignRoutes, type DeskCampaignStore } from './desk-campaign-routes.ts';
import { addDeskNewsRoutes, type DeskNewsStore } from './desk-news-routes.ts';
import { requireSameOrigin } from './desk-session.ts';
import { addDeviceRoutes, type DeviceStore } from './device-routes.ts';
import { addMapRoutes } from './map-routes.ts';
import { addPageRoutes } from './page-routes.ts';
import type { Clock, SnapshotDesk } from './ports.ts';
import { addRateLimits, createRateLimits } from './rate-limits.ts';
import { addSecurityHeaders } from './security-headers.ts';

export interface ServerParts {
  readonly store: DeviceStore & DeskCampaignStore & DeskNewsStore;
  readonly snapshots: SnapshotDesk;
  readonly map: MapOffer;
  readonly clock: Clock;
}

export interface ServerOptions {
  /** Folder of the built pages, or null for the API alone. */
  readonly pagesFolder: string | null;
  /** Visitors come by https, through a proxy in front. */
  readonly https: boolean;
  /** Proxies whose word about the visitor's address is taken: addresses, ranges, or `loopback`. */
  readonly trustProxy: string;
  readonly enrolmentsPerNetwork: number;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

export type HttpServer = FastifyInstance;

/** Room for a login or an enrolment many times over; sync has its own limit. */
const smallBodyBytes = 16 * 1024;

/** The server, not listening yet. */
export async function buildServer(parts: ServerParts, options: ServerOptions): Promise<HttpServer> {
  const server = fastify({
    // Only what is written below is logged: fastify's own line would hold addresses and set-up tokens.
    logger: { level: options.logLevel, stream: process.stderr, serializers: { req: ({ method }) => ({ method }) } },
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: options.trustProxy,
    // People type /plan/, and mail programs add slashes.
    routerOptions: { ignoreTrailingSlash: true },
    bodyLimit: smallBodyBytes,
    requestTimeout: 30_000,
    clientErrorHandler: answerClientError,
    frameworkErrors: (error, request, reply) => answerError(error, request, reply),
  });
  // JSON is all that is spoken here; text/plain would let a foreign page post without asking first.
  server.removeContentTypeParser('text/plain');
  server.setErrorHandler(answerError);
  server.setNotFoundHandler(answerNotFound);
  server.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    const ms = Math.round(reply.elapsedTime);
    request.log.info({ method: request.method, route, status: reply.statusCode, ms }, 'answered');
  });
  await addSecurityHeaders(server, options.https);
  await addRateLimits(server);
  await server.register(cookie);
  if (options.pagesFolder) await addPageRoutes(server, options.pagesFolder);
  else await server.register(fastifyStatic, { root: process.cwd(), serve: false });
  await addApi(server, parts, options);
  return server;
}

async function addApi(server: FastifyInstance, parts: ServerParts, options: ServerOptions): Promise<void> {
  const { store, snapshots, map, clock } = parts;
  const rates = createRateLimits(options.enrolmentsPerNetwork);
  server.get(paths.health, async (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ ok: true, epoch: await store.readEpoch() }),
  );
  addDeviceRoutes(server, store, clock, rates);
  addMapRoutes(server, map, rates);
  await server.register(async (desk) => {
    desk.addHook('onRequest', requireSameOrigin);
    addDeskAccountRoutes(desk, { store, clock, https: options.https }, rates);
    addDeskCampaignRoutes(desk, store, snapshots, clock);
    addDeskNewsRoutes(desk, store, clock);
  });
}
