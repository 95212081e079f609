import type { Position } from '../geo/position.ts';
import type { SpotKind } from '../spot/kinds.ts';
import type { Sentiment } from '../spot/sentiment.ts';
import { type CampaignPeriod, type CoarseTime, coarseTime } from './coarse-time.ts';
import { isProtected, type ProtectedDisc } from './discs.ts';

/** What leaves the device of a mark. Written like the wire's body, `| undefined` included, so that either is the other. */
export interface MarkStatement {
  sentiment: Sentiment;
  kind: string;
  /** Five decimals, about 1 m. */
  lat: number;
  lng: number;
  time: Pick<CoarseTime, 'month' | 'part'>;
  avoids?: boolean | undefined;
  note?: string | undefined;
}

export interface SpotToPrepare {
  readonly sentiment: Sentiment;
  readonly kind: SpotKind;
  readonly position: Position;
  readonly markedAtMs: number | null;
  /** '' for none. */
  readonly note: string;
  /** null: not asked or not answered. */
  readonly avoids: boolean | null;
  readonly discs: readonly ProtectedDisc[];
  /** The walker said that this is not their home. */
  readonly notAtHome: boolean;
  /** It may be the walker's home for all this device can know: its walk is not over, so that its discs are still to come. */
  readonly mayBeHome: boolean;
  readonly campaign: CampaignPeriod;
}

export type PreparedSpot =
  | { readonly ok: true; readonly body: MarkStatement }
  | { readonly ok: false; readonly reason: 'held-at-home' };

/**
 * A mark as it may leave the device (privacy rule 7): held back inside a disc, and while nobody can know whether it is in one,
 * unless the walker says it is not home.
 */
export function prepareSpot(spot: SpotToPrepare): PreparedSpot {
  const position = { lat: toFiveDecimals(spot.position.lat), lng: toFiveDecimals(spot.position.lng) };
  const isCovered = isProtected(spot.position, spot.discs) || isProtected(position, spot.discs);
  if (!spot.notAtHome && (spot.mayBeHome || isCovered)) {
    return { ok: false, reason: 'held-at-home' };
  }
  const { month, part } = coarseTime(spot.markedAtMs, spot.campaign);
  const note = spot.note.trim();
  return {
    ok: true,
    body: {
      sentiment: spot.sentiment,
      kind: spot.kind,
      ...position,
      time: { month, part },
      ...(spot.avoids === null ? {} : { avoids: spot.avoids }),
      ...(note === '' ? {} : { note }),
    },
  };
}

function toFiveDecimals(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
