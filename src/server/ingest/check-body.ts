import { isCell } from '../../domain/heat/cell.ts';
import { type SpotBody, spotBody, type WalkBody, walkBody } from '../../protocol/bodies.ts';
import type { ContributionKind } from '../../protocol/sync.ts';

export type CheckedBody = { readonly ok: true; readonly body: WalkBody | SpotBody } | { readonly ok: false };

/** Reads a body by its kind's schema; its cells must be cells of the grid, not only look like them. */
export function checkBody(kind: ContributionKind, body: unknown): CheckedBody {
  const read = kind === 'walk' ? walkBody.safeParse(body) : spotBody.safeParse(body);
  if (!read.success || !cellsOf(read.data).every(isCell)) return { ok: false };
  return { ok: true, body: read.data };
}

function cellsOf(body: WalkBody | SpotBody): readonly string[] {
  if ('cells' in body) return body.cells;
  return 'cell' in body ? [body.cell] : [];
}
