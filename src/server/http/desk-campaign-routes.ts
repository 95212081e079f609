import type { FastifyInstance } from 'fastify';
import { moderateRequest } from '../../protocol/desk.ts';
import { paths } from '../../protocol/paths.ts';
import { requirePlanner } from './desk-session.ts';
import type { CampaignReader, Clock, DeskStore, HeatReader, MarkStore, SnapshotDesk } from './ports.ts';
import { sendProblem } from './send-problem.ts';
import { sendWithEtag } from './send-with-etag.ts';

export type DeskCampaignStore = DeskStore & MarkStore & CampaignReader & HeatReader;

interface CampaignParams {
  readonly Params: { readonly campaign: string };
}
interface MarkParams {
  readonly Params: { readonly campaign: string; readonly id: string };
}

const moderationProblems = {
  'not-found': 'There is no such mark (any more).',
  changed: 'The mark was changed after it was read. Read it again.',
} as const;

/** What a planner sees and decides. */
export function addDeskCampaignRoutes(
  server: FastifyInstance,
  store: DeskCampaignStore,
  snapshots: SnapshotDesk,
  clock: Clock,
): void {
  const onRequest = requirePlanner(store, clock);
  const missing = 'There is no such campaign.';

  server.get(paths.deskCampaigns, { onRequest }, async (_request, reply) =>
    reply.header('cache-control', 'no-store').send(await snapshots.describeCampaigns()),
  );

  server.get<CampaignParams>(paths.deskSnapshot, { onRequest }, async (request, reply) => {
    const heat = await store.readHeat(request.params.campaign);
    if (!heat) return sendProblem(reply, 'not-found', 'No snapshot has been made yet.');
    return sendWithEtag(request, reply, heat.json);
  });

  server.post<CampaignParams>(paths.deskSnapshot, { onRequest }, async (request, reply) => {
    const { campaign } = request.params;
    if (!(await store.readCampaign(campaign))) return sendProblem(reply, 'not-found', missing);
    const made = await snapshots.makeSnapshot(campaign);
    if (!made.ok) return sendProblem(reply, 'snapshot-not-due', 'No snapshot is made now.', made.hold);
    return reply.header('cache-control', 'no-store').send(made.snapshot);
  });

  server.get<CampaignParams>(paths.deskMarks, { onRequest }, async (request, reply) => {
    const { campaign } = request.params;
    if (!(await store.readCampaign(campaign))) return sendProblem(reply, 'not-found', missing);
    return reply.header('cache-control', 'no-store').send(await store.listMarks(campaign));
  });

  server.put<MarkParams>(paths.deskMark, { onRequest }, async (request, reply) => {
    const read = moderateRequest.safeParse(request.body);
    if (!read.success) return sendProblem(reply, 'malformed', 'Say waiting, approved or rejected, and the version.');
    const { campaign, id } = request.params;
    const moderated = await store.moderate(campaign, { mark: id, ...read.data });
    if (!moderated.ok) return sendProblem(reply, moderated.reason, moderationProblems[moderated.reason]);
    return reply.header('cache-control', 'no-store').send(moderated.mark);
  });
}
