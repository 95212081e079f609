import { type Campaign, campaign, enrolResponse } from '../../protocol/campaign.ts';
import { type MapSource, mapSource } from '../../protocol/map.ts';
import { paths } from '../../protocol/paths.ts';
import { type ProblemCode, problem } from '../../protocol/problem.ts';

const patienceMs = 30_000;

export type EnrolAnswer =
  | { readonly ok: true; readonly token: string; readonly campaign: Campaign }
  | { readonly ok: false; readonly code: ProblemCode | null };

export type CampaignAnswer =
  | { readonly changed: true; readonly campaign: Campaign; readonly etag: string | null }
  | { readonly changed: false };

/** What the device asks of the server about its campaign. Whatever cannot be understood counts as no contact. */
export const membershipApi = {
  /** With the token that the device has in this campaign already, if any: it stays one person (privacy rule 15). */
  async enrol(code: string, oldToken: string | null): Promise<EnrolAnswer> {
    try {
      const response = await fetch(paths.enrol, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(oldToken === null ? {} : { authorization: `Bearer ${oldToken}` }),
        },
        body: JSON.stringify({ code }),
        signal: AbortSignal.timeout(patienceMs),
      });
      const said: unknown = await response.json();
      if (response.ok) return { ok: true, ...enrolResponse.parse(said) };
      return { ok: false, code: problem.parse(said).code };
    } catch {
      return { ok: false, code: null };
    }
  },

  async readCampaign(token: string, etag: string | null): Promise<CampaignAnswer> {
    try {
      const response = await fetch(paths.campaign, {
        // The page keeps its own copy; the browser's cache would answer 200 where the server said 304.
        cache: 'no-store',
        headers: { authorization: `Bearer ${token}`, ...(etag === null ? {} : { 'if-none-match': etag }) },
        signal: AbortSignal.timeout(patienceMs),
      });
      if (!response.ok) return { changed: false };
      return { changed: true, campaign: campaign.parse(await response.json()), etag: response.headers.get('etag') };
    } catch {
      return { changed: false };
    }
  },

  async readMapSource(): Promise<MapSource | null> {
    try {
      const response = await fetch(paths.map, { signal: AbortSignal.timeout(patienceMs) });
      return response.ok ? mapSource.parse(await response.json()) : null;
    } catch {
      return null;
    }
  },
};
