import * as z from 'zod/mini';
import { isKindOf } from '../domain/spot/kinds.ts';
import { sentiments } from '../domain/spot/sentiment.ts';
import { fewestInGroup, mostInGroup } from '../domain/walk/group.ts';
import { mendWays } from '../domain/walk/mend.ts';
import { rideAnswers } from '../domain/walk/ride-rules.ts';
import { movements, segmentOrigins } from '../domain/walk/track.ts';
import { walkMoods } from '../domain/walk/walk-mood.ts';
import { campaign } from './campaign.ts';
import { mediaKinds, mediaLimits, mediaMime } from './media.ts';
import { contributionKinds, uuidV4 } from './sync.ts';

/**
 * What a backup file holds: the rows of one phone, decoded. It is spoken between phones, so nothing in it is trusted.
 * Fields that are not named here go along unread: a row may have grown since. Words that an app shows must be known to it.
 */
export const backupVersion = 1;

const id = z.string().check(z.minLength(1), z.maxLength(100));
const atMs = z.number();
const campaignId = z.nullable(z.string());
const position = z.looseObject({ lat: z.number(), lng: z.number() });
const latLng = { lat: z.number(), lng: z.number() };

const mend = z.looseObject({
  gap: z.looseObject({ from: position, to: position, fromMs: z.nullable(atMs), untilMs: z.nullable(atMs) }),
  how: z.enum(mendWays),
  points: z.array(position),
});

const walk = z.looseObject({
  id,
  status: z.literal('finished'),
  addedAtMs: atMs,
  wanted: z.boolean(),
  campaign: campaignId,
  data: z.looseObject({
    origin: z.enum(['recorded', 'imported', 'drawn']),
    startedAtMs: z.nullable(atMs),
    endedAtMs: z.nullable(atMs),
    metres: z.number(),
    people: z.optional(z.int().check(z.minimum(fewestInGroup), z.maximum(mostInGroup))),
    notes: z.array(z.string()),
    choices: z.nullable(z.looseObject({ startedAtHome: z.boolean(), endedAtHome: z.boolean() })),
    rides: z.optional(z.enum(rideAnswers)),
    mood: z.optional(z.enum(walkMoods)),
    mends: z.optional(z.array(mend)),
    unseen: z.optional(z.string()),
  }),
});

const fix = z.looseObject({
  walkId: id,
  seq: z.number(),
  data: z.looseObject({ atMs, ...latLng, accuracyMetres: z.number(), altitudeMetres: z.nullable(z.number()) }),
});

const point = z.looseObject({ ...latLng, atMs: z.nullable(atMs) });
const segment = z.looseObject({
  origin: z.enum(segmentOrigins),
  movement: z.enum(movements),
  points: z.array(point),
});
const track = z.looseObject({ walkId: id, data: z.looseObject({ segments: z.array(segment) }) });

const spot = z.looseObject({
  id,
  walkId: z.nullable(id),
  wanted: z.boolean(),
  notAtHome: z.boolean(),
  heldAtHome: z.boolean(),
  campaign: campaignId,
  data: z
    .looseObject({
      sentiment: z.nullable(z.enum(sentiments)),
      kind: z.nullable(z.string()),
      position: z.nullable(position),
      markedAtMs: atMs,
      note: z.string(),
      avoids: z.nullable(z.boolean()),
      agree: z.optional(z.int().check(z.minimum(1), z.maximum(mostInGroup))),
    })
    .check(z.refine(({ sentiment, kind }) => kind === null || (sentiment !== null && isKindOf(sentiment, kind)))),
});

const bytes = z.instanceof(Uint8Array).check(z.refine(({ length }) => length <= mediaLimits.bytes));
const media = z.looseObject({
  id: uuidV4,
  spotId: id,
  kind: z.enum(mediaKinds),
  // What a later version calls sent would be told here as lying on this phone only.
  upload: z.literal('kept'),
  data: z.looseObject({ mime: z.string().check(z.regex(mediaMime)), sha256: z.string(), bytes, addedAtMs: atMs }),
});

const outboxRow = z.looseObject({
  id: uuidV4,
  subject: id,
  kind: z.enum(contributionKinds),
  campaign: z.string(),
  contributor: uuidV4,
  rev: z.int().check(z.minimum(1), z.maximum(1_000_000)),
  op: z.enum(['put', 'withdraw']),
  state: z.enum(['waiting', 'done', 'rejected']),
  queuedAtMs: atMs,
});

const disc = z.looseObject({
  seq: z.number(),
  data: z.looseObject({
    anchor: position,
    centre: position,
    radiusMetres: z.number(),
    claims: z.optional(z.nullable(z.array(z.looseObject({ walkId: id, kind: z.string() })))),
  }),
});

const membership = z.looseObject({
  campaign: id,
  token: z.string(),
  walkContributor: uuidV4,
  spotContributor: uuidV4,
  known: campaign,
  etag: z.nullable(z.string()),
});

const rowsOf = <T extends z.ZodMiniType>(row: T) => z._default(z.array(row), []);

/** A table that is not named here goes along as it is, if this version has it: see client/store/merge-backup.ts. */
export const backupTables = z.catchall(
  z.object({
    walks: rowsOf(walk),
    fixes: rowsOf(fix),
    tracks: rowsOf(track),
    spots: rowsOf(spot),
    media: rowsOf(media),
    outbox: rowsOf(outboxRow),
    payloads: rowsOf(z.looseObject({ id, data: z.unknown() })),
    discs: rowsOf(disc),
    settings: rowsOf(z.looseObject({ key: id, value: z.unknown() })),
    memberships: rowsOf(membership),
  }),
  rowsOf(z.looseObject({})),
);

export const backupContent = z.strictObject({ v: z.literal(backupVersion), madeAtMs: atMs, tables: backupTables });
export type BackupContent = z.infer<typeof backupContent>;
export type BackupTables = BackupContent['tables'];
