import { deskCampaigns, deskSession, newsAnswer } from '../../protocol/desk.ts';
import { mapSource } from '../../protocol/map.ts';
import { paths } from '../../protocol/paths.ts';
import { type DeskMark, deskMark, deskMarks, type Moderation, snapshot } from '../../protocol/snapshot.ts';
import { type Ask, askDesk, type DeskAnswer, type Reader } from './desk-transport.ts';

/** For an answer whose body says nothing. */
const anything: Reader<unknown> = { safeParse: (value) => ({ success: true, data: value }) };

/** The desk's questions to the server, one method a path. Its shape is the planner's DeskPort (checked in compose-desk). */
export function createDeskApi(ask?: Ask) {
  const get = <T>(path: string, schema: Reader<T>) => askDesk({ method: 'GET', path }, schema, ask);
  const post = <T>(path: string, body: unknown, schema: Reader<T>) =>
    askDesk({ method: 'POST', path, body }, schema, ask);
  return {
    checkSetupLink: async (token: string) => withoutValue(await get(fill(paths.deskSetupLink, { token }), anything)),
    setUp: (request: { token: string; name: string; password: string }) => post(paths.deskSetup, request, deskSession),
    logIn: (request: { name: string; password: string }) => post(paths.deskLogin, request, deskSession),
    logOut: async () => withoutValue(await post(paths.deskLogout, {}, anything)),
    readSession: () => get(paths.deskSession, deskSession),
    listCampaigns: () => get(paths.deskCampaigns, deskCampaigns),
    readSnapshot: async (campaign: string) => orNoneYet(await get(fill(paths.deskSnapshot, { campaign }), snapshot)),
    makeSnapshot: (campaign: string) => post(fill(paths.deskSnapshot, { campaign }), {}, snapshot),
    listMarks: (campaign: string) => get(fill(paths.deskMarks, { campaign }), deskMarks),
    moderate: (campaign: string, { id, version }: Pick<DeskMark, 'id' | 'version'>, moderation: Moderation) => {
      const path = fill(paths.deskMark, { campaign, id });
      return askDesk({ method: 'PUT', path, body: { moderation, version } }, deskMark, ask);
    },
    writeNews: async (campaign: string, said: { readonly text: string | null; readonly replaces: string | null }) => {
      const path = fill(paths.deskNews, { campaign });
      const answer = await askDesk({ method: 'PUT', path, body: said }, newsAnswer, ask);
      return answer.ok ? { ok: true as const, value: answer.value.news } : answer;
    },
    readMapSource: () => get(paths.map, mapSource),
  };
}

/** A campaign's path answers 404 while it has no utgave: an expected state, not a failure. */
function orNoneYet<T>(answer: DeskAnswer<T>): DeskAnswer<T | null> {
  return !answer.ok && answer.reason === 'not-found' ? { ok: true, value: null } : answer;
}

function withoutValue(answer: DeskAnswer<unknown>): DeskAnswer<null> {
  return answer.ok ? { ok: true, value: null } : answer;
}

function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/:([a-z]+)/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));
}
