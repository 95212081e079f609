import { isSameDisc, type ProtectedDisc } from '../../domain/privacy/discs.ts';
import type { DiscUse } from '../../domain/privacy/walk-places.ts';
import type { DiscClaim, StoredDisc } from './ports.ts';
import type { SendChoices } from './walker-ports.ts';

/** The discs after a walk was protected by them; what it needs them for is added to what was known. */
export function claimDiscs(
  discs: readonly (ProtectedDisc | StoredDisc)[],
  uses: readonly DiscUse[],
  walkId: string,
): readonly StoredDisc[] {
  return discs.map((disc) => {
    const claims = 'claims' in disc ? disc.claims : [];
    if (claims === null) return { ...disc, claims };
    const needed = [...new Set(uses.filter((use) => use.disc === disc).map(({ kind }) => kind))];
    const fresh = needed.filter((kind) => !claims.some((claim) => claim.walkId === walkId && claim.kind === kind));
    return { ...disc, claims: [...claims, ...fresh.map((kind) => ({ walkId, kind }))] };
  });
}

/**
 * The discs without what was only assumed of this walk: home was assumed at both ends when it was finished, and the walker
 * now says otherwise. A disc that another walk, or another place of this one, needs too stays.
 */
export function releaseDiscs(
  discs: readonly StoredDisc[],
  walkId: string,
  { startedAtHome, endedAtHome }: SendChoices,
): readonly StoredDisc[] {
  const isDenied = (claim: DiscClaim) =>
    claim.walkId === walkId && ((claim.kind === 'start' && !startedAtHome) || (claim.kind === 'end' && !endedAtHome));
  return discs.flatMap((disc) => {
    const left = disc.claims?.filter((claim) => !isDenied(claim)) ?? null;
    if (left === null || left.length === disc.claims?.length) return [disc];
    return left.length === 0 ? [] : [{ ...disc, claims: left }];
  });
}

export function areSameDiscs(some: readonly ProtectedDisc[], others: readonly ProtectedDisc[]): boolean {
  return some.length === others.length && some.every((disc) => others.some((other) => isSameDisc(disc, other)));
}
