import * as z from 'zod/mini';
import { widestPublicPlaceMetres } from '../domain/privacy/public-place.ts';

/** What the municipality tells the participants: plain text, and the day it was written as `YYYY-MM-DD`. */
export const news = z.object({ text: z.string(), writtenOn: z.string() });
export type News = z.infer<typeof news>;

const position = z.object({ lat: z.number(), lng: z.number() });

/** What a device knows of the innsamling it takes part in. */
export const campaign = z.object({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  /** "Ås kommune" */
  owner: z.string(),
  /** Whom to ring; required of every campaign. */
  contact: z.object({ name: z.string(), phone: z.string() }),
  /** `YYYY-MM-DD`, both days included. */
  opensOn: z.string(),
  closesOn: z.string(),
  timeZone: z.string(),
  k: z.int(),
  /** Outer ring of the area as positions, or null for anywhere. */
  area: z.nullable(z.array(position)),
  /** Senior centres, libraries, bus stations: a walk may start here without a protected disc. */
  publicPlaces: z.array(
    z.object({
      name: z.string(),
      lat: z.number(),
      lng: z.number(),
      radiusMetres: z.number().check(z.minimum(0), z.maximum(widestPublicPlaceMetres)),
    }),
  ),
  /** Where the map opens. */
  centre: position,
  /** True for the practice and demo campaigns, which are exempt from the publishing rhythm and say so. */
  demo: z.boolean(),
  /** null: nothing is told now. Absent from a server, or in a copy, of before there were news. */
  news: z.optional(z.nullable(news)),
});
export type Campaign = z.infer<typeof campaign>;

/** Six letters without those that look alike (I, O, Q), any case, typed with or without spaces. */
export const campaignCode = z.string().check(z.regex(/^[A-HJ-NPR-Z]{6}$/));

export const enrolRequest = z.strictObject({ code: campaignCode });
export const enrolResponse = z.object({ token: z.string(), campaign });
export type EnrolResponse = z.infer<typeof enrolResponse>;
