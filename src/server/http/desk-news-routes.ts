import type { FastifyInstance } from 'fastify';
import { newsRequest } from '../../protocol/desk.ts';
import { paths } from '../../protocol/paths.ts';
import { limits } from '../../protocol/version.ts';
import { dayIn } from '../ingest/calendar.ts';
import { requirePlanner } from './desk-session.ts';
import type { CampaignReader, Clock, DeskStore, NewsStore } from './ports.ts';
import { sendProblem } from './send-problem.ts';

export type DeskNewsStore = DeskStore & NewsStore & CampaignReader;

interface CampaignParams {
  readonly Params: { readonly campaign: string };
}

const wanted = `Say the text, plain and of 1 to ${limits.newsLength} characters, or null; and which text it replaces, or null.`;

/** What a planner tells the participants. They get it with the campaign. */
export function addDeskNewsRoutes(server: FastifyInstance, store: DeskNewsStore, clock: Clock): void {
  server.put<CampaignParams>(paths.deskNews, { onRequest: requirePlanner(store, clock) }, async (request, reply) => {
    const read = newsRequest.safeParse(request.body);
    if (!read.success) return sendProblem(reply, 'malformed', wanted);
    const campaign = await store.readCampaign(request.params.campaign);
    if (!campaign) return sendProblem(reply, 'not-found', 'There is no such campaign.');
    const { text, replaces } = read.data;
    const news = text === null ? null : { text, writtenOn: dayIn(campaign.timeZone, clock.nowMs()) };
    const written = await store.writeNews(campaign.id, { news, replaces });
    if (!written.ok) return sendProblem(reply, 'changed', 'The text was changed after it was read. Read it again.');
    return reply.header('cache-control', 'no-store').send({ news });
  });
}
