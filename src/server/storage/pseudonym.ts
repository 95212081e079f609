import { createHash, createHmac } from 'node:crypto';

/** What an id is the id of. It goes into the HMAC, so that equal ids of different sorts do not match. */
export type Sort = 'person' | 'contributor' | 'contribution';

/** The only form in which ids are stored: gone for good when the campaign's secret is destroyed (privacy rule 11). */
export function pseudonymOf(secret: string, sort: Sort, ...ids: readonly string[]): string {
  return createHmac('sha256', Buffer.from(secret, 'hex'))
    .update([sort, ...ids].join('\n'))
    .digest('base64url');
}

/** Tokens are 256 random bits, so a plain hash cannot be guessed back. */
export function tokenHashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
