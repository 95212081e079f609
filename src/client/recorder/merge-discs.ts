import { isSameDisc } from '../../domain/privacy/discs.ts';
import type { StoredDisc } from './ports.ts';

/** All discs of both, each once, with every walk's need of it: what protected one phone protects what both have sent. */
export function mergeDiscs(here: readonly StoredDisc[], arriving: readonly StoredDisc[]): readonly StoredDisc[] {
  const merged = here.map((disc) => {
    const twin = arriving.find((other) => isSameDisc(disc, other));
    return twin === undefined ? disc : { ...disc, claims: mergeClaims(disc.claims, twin.claims) };
  });
  return [...merged, ...arriving.filter((disc) => !here.some((other) => isSameDisc(disc, other)))];
}

/** null: it stays whatever is answered. */
function mergeClaims(here: StoredDisc['claims'], arriving: StoredDisc['claims']): StoredDisc['claims'] {
  if (here === null || arriving === null) return null;
  const isKnown = (claim: (typeof arriving)[number]) =>
    here.some(({ walkId, kind }) => walkId === claim.walkId && kind === claim.kind);
  return [...here, ...arriving.filter((claim) => !isKnown(claim))];
}
