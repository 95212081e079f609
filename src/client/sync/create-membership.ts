import { type Campaign, campaignCode } from '../../protocol/campaign.ts';
import type { EnrolFailure } from '../recorder/walker-ports.ts';
import type { EnrolAnswer, membershipApi } from './membership-api.ts';
import type { MembershipStore } from './membership-port.ts';

export interface MembershipWorld {
  readonly store: MembershipStore;
  readonly api: typeof membershipApi;
  readonly uuid: () => string;
  /** What else is due once the device is in. */
  readonly onJoined: () => void;
}

export interface MembershipDesk {
  enrol(
    code: string,
  ): Promise<
    { readonly ok: true; readonly campaign: Campaign } | { readonly ok: false; readonly failure: EnrolFailure }
  >;
  /** Fetches the campaign anew if it changed; without contact the kept one stands. */
  refresh(): Promise<void>;
}

export function createMembership({ store, api, uuid, onJoined }: MembershipWorld): MembershipDesk {
  return {
    async enrol(typed) {
      const code = campaignCode.safeParse(typed.replace(/\s/g, '').toUpperCase());
      if (!code.success) return { ok: false, failure: 'malformed' };
      const answer = await api.enrol(code.data, (await store.findByCode(code.data))?.token ?? null);
      if (!answer.ok) return { ok: false, failure: failureOf(answer) };
      const { campaign, token } = answer;
      // Whoever enrols again stays the same contributor: new pseudonyms would count one person twice.
      const known = await store.read(campaign.id);
      await store.join({
        campaign,
        token,
        walkContributor: known?.walkContributor ?? uuid(),
        spotContributor: known?.spotContributor ?? uuid(),
        etag: null,
      });
      onJoined();
      return { ok: true, campaign };
    },
    async refresh() {
      const member = await store.readCurrent();
      if (member === null) return;
      // A copy from before this version knew of news has thrown them away, under the very tag that has them.
      const etag = member.campaign.news === undefined ? null : member.etag;
      const answer = await api.readCampaign(member.token, etag);
      if (answer.changed && answer.campaign.id === member.campaign.id)
        await store.refresh(answer.campaign, answer.etag);
    },
  };
}

function failureOf({ code }: Extract<EnrolAnswer, { ok: false }>): EnrolFailure {
  switch (code) {
    case 'code-unknown':
    case 'campaign-full':
    case 'campaign-closed':
    case 'too-many-requests':
    case 'malformed':
      return code;
    default:
      return 'no-contact';
  }
}
