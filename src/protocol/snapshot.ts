import * as z from 'zod/mini';
import { seasons } from '../domain/heat/season.ts';
import { isKindOf } from '../domain/spot/kinds.ts';
import { sentiments } from '../domain/spot/sentiment.ts';

export const heatLayers = ['walked', 'stayed', 'pleasant', 'problem', 'missing'] as const;
export type HeatLayer = (typeof heatLayers)[number];

/** One published cell. Nothing is finer than its class (privacy rule 17). */
export const heatCell = z.object({
  /** H3 index; its resolution (12 down to 8) is the level. */
  cell: z.string(),
  level: z.int(),
  areaM2: z.number(),
  /** Class of distinct people: the class's lowest number (10, 15, 25, 50, 100; from the campaign's k up). */
  people: z.int(),
  /** `stayed` only: class of typical minutes, as its lowest number. */
  minutes: z.optional(z.int()),
});
export type HeatCell = z.infer<typeof heatCell>;

export const heatSlice = z.object({
  /** A key of the one list of offered slices, `all` first. */
  slice: z.string(),
  /** Class of people in the slice, lowest number; 0 below k: then every layer is empty. */
  people: z.int(),
  layers: z.record(z.enum(heatLayers), z.array(heatCell)),
});
export type HeatSlice = z.infer<typeof heatSlice>;

/** An utgave: one published, k-anonymous set of heat layers. */
export const snapshot = z.object({
  id: z.string(),
  campaign: z.string(),
  /** `YYYY-MM-DD` */
  madeOn: z.string(),
  k: z.int(),
  slices: z.array(heatSlice),
});
export type Snapshot = z.infer<typeof snapshot>;

export const moderations = ['waiting', 'approved', 'rejected'] as const;
export type Moderation = (typeof moderations)[number];

/** The statement of a mark and its season; no person, age, aid, day, month or part of day (privacy rule 14). */
const deskStatement = z
  .strictObject({
    sentiment: z.enum(sentiments),
    kind: z.string(),
    lat: z.number(),
    lng: z.number(),
    season: z.enum([...seasons, 'unknown']),
    /** The year the season ends in, so that December belongs to the winter of the next; null beside `unknown`. */
    year: z.nullable(z.int()),
    avoids: z.optional(z.boolean()),
    note: z.optional(z.string()),
  })
  .check(z.refine(({ sentiment, kind }) => isKindOf(sentiment, kind)));

/** A mark as a planner sees it. `version` is opaque: it names these very words, and a decision must say it. */
export const deskMark = z.object({
  id: z.string(),
  version: z.string(),
  moderation: z.enum(moderations),
  mark: deskStatement,
});
export type DeskMark = z.infer<typeof deskMark>;
export const deskMarks = z.array(deskMark);
