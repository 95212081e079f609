import * as z from 'zod/mini';
import { campaign, news } from './campaign.ts';
import { moderations } from './snapshot.ts';
import { limits } from './version.ts';

/** First planner: `token` from the link the server printed at its start. */
export const setupRequest = z.strictObject({
  token: z.string(),
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  password: z.string().check(z.maxLength(200)),
});
export const loginRequest = z.strictObject({ name: z.string(), password: z.string() });
export const deskSession = z.object({ name: z.string() });
export type DeskSession = z.infer<typeof deskSession>;

/** `version` is that of the mark that was read: words that nobody has seen are neither approved nor rejected. */
export const moderateRequest = z.strictObject({ moderation: z.enum(moderations), version: z.string() });

/** Why no utgave is made now (privacy rule 19), in the words of domain/privacy. */
export const holdReasons = ['too-few-people', 'too-few-changes', 'already-today', 'already-before-close'] as const;
export type HoldReason = (typeof holdReasons)[number];

export const deskCampaign = z.object({
  campaign,
  /** Distinct people so far: exact below k ("9 av 10 deltakere"), from k on the class's lowest number. */
  people: z.int(),
  waitingMarks: z.int(),
  /** Newest utgave's day, or null. */
  snapshotMadeOn: z.nullable(z.string()),
  /** null when "Lag utgave" may be pressed now. */
  hold: z.nullable(z.enum(holdReasons)),
});
export type DeskCampaign = z.infer<typeof deskCampaign>;
export const deskCampaigns = z.array(deskCampaign);

/** Lines of ordinary signs: what steers a terminal or is half a sign is no text. */
const plainText = z.string().check(z.regex(/^(?:\n|[^\p{Cc}\p{Cs}])*$/u));

/** `replaces` is the text that was read, so that nobody writes over words they have not seen. `text` null takes it away. */
export const newsRequest = z.strictObject({
  text: z.nullable(plainText.check(z.trim(), z.minLength(1), z.maxLength(limits.newsLength))),
  replaces: z.nullable(z.string()),
});
export const newsAnswer = z.object({ news: z.nullable(news) });
