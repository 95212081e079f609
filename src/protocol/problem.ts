import * as z from 'zod/mini';
import { holdReasons } from './desk.ts';

/** Why a whole request was refused. The text beside it says what to do; screens translate the code. */
export const problemCodes = [
  'malformed',
  'too-large',
  'encoding-unsupported',
  'version-unsupported',
  'unauthorized',
  'forbidden',
  'not-found',
  'code-unknown',
  'campaign-full',
  'campaign-closed',
  'too-many-requests',
  'setup-used',
  'wrong-password',
  'weak-password',
  'snapshot-not-due',
  'changed',
  'unavailable',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** The body of every answer of 400 and above. */
export const problem = z.object({
  code: z.enum(problemCodes),
  message: z.string(),
  /** Beside `snapshot-not-due`: why. */
  hold: z.optional(z.enum(holdReasons)),
});
export type Problem = z.infer<typeof problem>;
