import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { enrolRequest } from '../../protocol/campaign.ts';
import { paths } from '../../protocol/paths.ts';
import { type SyncResponse, syncRequest } from '../../protocol/sync.ts';
import { limits, protocolVersion } from '../../protocol/version.ts';
import { enrolDevice } from '../ingest/enrol-device.ts';
import { ingestBatch } from '../ingest/ingest-batch.ts';
import type { EnrolStore, IngestStore } from '../ingest/ports.ts';
import type { CampaignReader, Clock, HeatReader } from './ports.ts';
import type { RateLimits } from './rate-limits.ts';
import { deviceOf, requireDevice, tokenOf } from './require-device.ts';
import { sendProblem } from './send-problem.ts';
import { sendWithEtag } from './send-with-etag.ts';

export type DeviceStore = EnrolStore & IngestStore & CampaignReader & HeatReader;

const enrolProblems = {
  'code-unknown': 'No campaign has this code.',
  'campaign-full': 'The campaign has as many devices as it takes.',
  'campaign-closed': 'The campaign is over.',
} as const;

export function addDeviceRoutes(server: FastifyInstance, store: DeviceStore, clock: Clock, rates: RateLimits): void {
  const onRequest = requireDevice(store);

  server.post(paths.enrol, { config: { rateLimit: rates.enrol } }, async (request, reply) => {
    const read = enrolRequest.safeParse(withPlainCode(request.body));
    if (!read.success) return sendProblem(reply, 'code-unknown', enrolProblems['code-unknown']);
    const enrolment = { code: read.data.code, oldToken: tokenOf(request) };
    const enrolled = await enrolDevice(store, enrolment, clock.nowMs());
    if (!enrolled.ok) return sendProblem(reply, enrolled.reason, enrolProblems[enrolled.reason]);
    return reply.header('cache-control', 'no-store').send({ token: enrolled.token, campaign: enrolled.campaign });
  });

  server.get(paths.campaign, { onRequest }, async (request, reply) => {
    const campaign = await store.readCampaign(deviceOf(request).campaign);
    if (!campaign) return sendProblem(reply, 'not-found', 'The campaign is gone.');
    return sendWithEtag(request, reply, JSON.stringify(campaign));
  });

  server.get(paths.heat, { onRequest }, async (request, reply) => {
    const heat = await store.readHeat(deviceOf(request).campaign);
    if (!heat) return sendProblem(reply, 'not-found', 'No heat has been published yet.');
    return sendWithEtag(request, reply, heat.json);
  });

  server.post(
    paths.sync,
    {
      onRequest: [refuseEncoding, onRequest],
      bodyLimit: limits.bytesPerRequest,
      config: { rateLimit: rates.sync },
    },
    (request, reply) => sync(request, reply, store, clock),
  );
}

async function sync(
  request: FastifyRequest,
  reply: FastifyReply,
  store: IngestStore,
  clock: Clock,
): Promise<FastifyReply> {
  if (isOtherVersion(request.body)) {
    return sendProblem(reply, 'version-unsupported', `This server speaks version ${protocolVersion}.`);
  }
  const read = syncRequest.safeParse(request.body);
  if (!read.success) return sendProblem(reply, 'malformed', 'The request is not a sync request of this version.');
  const nowMs = clock.nowMs();
  const results = await ingestBatch(store, deviceOf(request), read.data, nowMs);
  const answer: SyncResponse = {
    epoch: await store.readEpoch(),
    results: [...results],
    serverTime: new Date(nowMs).toISOString(),
  };
  return reply.header('cache-control', 'no-store').send(answer);
}

/** A compressed body is a bomb until it is proven not to be: none is opened. */
async function refuseEncoding(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  if (request.headers['content-encoding'] === undefined) return undefined;
  return sendProblem(reply, 'encoding-unsupported', 'Send the body without a Content-Encoding.');
}

function isOtherVersion(body: unknown): boolean {
  if (typeof body !== 'object' || body === null || !('v' in body)) return false;
  return typeof body.v === 'number' && Number.isInteger(body.v) && body.v !== protocolVersion;
}

/** The code as people type it: any case, spaces in it. */
function withPlainCode(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('code' in body) || typeof body.code !== 'string') return body;
  return { ...body, code: body.code.slice(0, 100).replace(/\s/g, '').toUpperCase() };
}
