import * as z from 'zod/mini';
import { ageBands, aids, companies } from '../domain/privacy/about-person.ts';
import { dayParts, weekParts } from '../domain/privacy/coarse-time.ts';
import { isKindOf } from '../domain/spot/kinds.ts';
import { sentiments } from '../domain/spot/sentiment.ts';
import { limits } from './version.ts';

const month = z.union([z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/)), z.literal('unknown')]);

/** H3 index as 15 lower-case hex digits; its mode and resolution nibble say a cell of resolution 12 (0x8c) or 11 (0x8b). */
const cellOfResolution12 = z.string().check(z.regex(/^8c[0-9a-f]{13}$/));
const cellOfResolution11 = z.string().check(z.regex(/^8b[0-9a-f]{13}$/));

/** At most five decimals (about 1 m): a sixth would say more than the walker was told. */
const coordinate = (limit: number) =>
  z.number().check(
    z.minimum(-limit),
    z.maximum(limit),
    z.refine((n) => Math.abs(n * 1e5 - Math.round(n * 1e5)) < 1e-6),
  );

/** Seconds rounded to ten and capped, privacy rule 4. */
const coarseSeconds = z.number().check(
  z.minimum(0),
  z.maximum(limits.secondsPerCell),
  z.refine((n) => n % 10 === 0),
);

export const walkBody = z
  .strictObject({
    origin: z.enum(['recorded', 'imported', 'drawn']),
    cells: z.array(cellOfResolution12).check(z.minLength(1), z.maxLength(limits.cellsPerWalk)),
    seconds: z.array(coarseSeconds),
    time: z.strictObject({ month, week: z.enum(weekParts), part: z.enum(dayParts) }),
    age: z.optional(z.enum(ageBands)),
    company: z.optional(z.enum(companies)),
    aid: z.optional(z.enum(aids)),
  })
  .check(
    z.refine((body) => body.cells.length === body.seconds.length),
    // Sorted and distinct: an order that could tell the way is refused, not only discouraged.
    z.refine((body) => body.cells.every((cell, i) => i === 0 || (body.cells[i - 1] ?? '') < cell)),
  );
export type WalkBody = z.infer<typeof walkBody>;

const spotTime = z.strictObject({ month, part: z.enum(dayParts) });

export const markBody = z
  .strictObject({
    sentiment: z.enum(sentiments),
    kind: z.string(),
    lat: coordinate(90),
    lng: coordinate(180),
    time: spotTime,
    /** "Gjør dette at du lar være å gå her?" */
    avoids: z.optional(z.boolean()),
    note: z.optional(z.string().check(z.maxLength(limits.noteLength))),
  })
  .check(z.refine((body) => isKindOf(body.sentiment, body.kind)));
export type MarkBody = z.infer<typeof markBody>;

/** "Her er jeg ofte" leaves as a cell of resolution 11, never as a point. */
export const stayBody = z.strictObject({
  sentiment: z.literal('stay'),
  cell: cellOfResolution11,
  time: spotTime,
});
export type StayBody = z.infer<typeof stayBody>;

export const spotBody = z.union([markBody, stayBody]);
export type SpotBody = z.infer<typeof spotBody>;
