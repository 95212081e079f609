import * as z from 'zod/mini';
import { rejectReasons } from './reject-reasons.ts';
import { limits, protocolVersion } from './version.ts';

/** UUID v4 only: v7 would carry the millisecond that is coarsened away elsewhere. */
export const uuidV4 = z
  .string()
  .check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));

export const contributionKinds = ['walk', 'spot'] as const;
export type ContributionKind = (typeof contributionKinds)[number];

const itemBase = {
  id: uuidV4,
  rev: z.int().check(z.minimum(1), z.maximum(1_000_000)),
  kind: z.enum(contributionKinds),
  campaign: z.string().check(z.minLength(1), z.maxLength(64)),
  contributor: uuidV4,
};

export const putItem = z.strictObject({ ...itemBase, op: z.literal('put'), body: z.unknown() });
export const withdrawItem = z.strictObject({ ...itemBase, op: z.literal('withdraw') });
export const syncItem = z.discriminatedUnion('op', [putItem, withdrawItem]);
export type SyncItem = z.infer<typeof syncItem>;

/** The envelope is judged as a whole (400); a body is judged item by item (`rejected: body-invalid`). */
export const syncRequest = z.strictObject({
  v: z.literal(protocolVersion),
  items: z.array(syncItem).check(z.minLength(1), z.maxLength(limits.itemsPerRequest)),
});
export type SyncRequest = z.infer<typeof syncRequest>;

export const verdicts = ['stored', 'withdrawn', 'rejected', 'retry'] as const;
export type Verdict = (typeof verdicts)[number];

export const syncResult = z.object({
  id: z.string(),
  rev: z.int(),
  verdict: z.enum(verdicts),
  reason: z.optional(z.enum(rejectReasons)),
  /** With `rejected`: an earlier rev that stands all the same, and that only a withdrawal takes back. */
  standingRev: z.optional(z.int()),
});
export type SyncResult = z.infer<typeof syncResult>;

export const syncResponse = z.object({
  /** Names the server's history; another epoch means a restored backup: send everything again. */
  epoch: z.string(),
  results: z.array(syncResult),
  serverTime: z.string(),
});
export type SyncResponse = z.infer<typeof syncResponse>;

/** The answer of `health`. */
export const health = z.object({ ok: z.literal(true), epoch: z.string() });
