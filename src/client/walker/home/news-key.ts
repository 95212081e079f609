import type { Campaign } from '../../../protocol/campaign.ts';

/** Names the present message, so that it is remembered as read until there is another; null when there is none. */
export function newsKey({ id, news }: Campaign): string | null {
  return news ? JSON.stringify([id, news.writtenOn, news.text]) : null;
}
