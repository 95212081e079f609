import { isProtected, type ProtectedDisc } from '../../domain/privacy/discs.ts';
import type { SpotBody, WalkBody } from '../../protocol/bodies.ts';
import type { ContributionChange, Ids, Stray } from './ports.ts';

/** 100 m of cells 19 m across: privacy rule 2 for a walk whose line is gone. */
const fewestCells = 6;

/**
 * What becomes of a contribution whose walk or spot is no longer on the device, under discs made since. Nothing can be
 * prepared again, so a walk loses its covered cells, and a spot that a new disc covers is taken back: nobody is left to ask.
 */
export async function strayAnew(
  stray: Stray,
  { before, after }: { readonly before: readonly ProtectedDisc[]; readonly after: readonly ProtectedDisc[] },
  ids: Ids,
): Promise<readonly ContributionChange[]> {
  const { cellTouchesDisc } = await import('../../domain/privacy/cell-touches-disc.ts');
  const touches = (cell: string, discs: readonly ProtectedDisc[]) => discs.some((disc) => cellTouchesDisc(cell, disc));
  const { subject } = stray;
  if (stray.kind === 'spot') {
    const isCovered = (discs: readonly ProtectedDisc[]) => covers(stray.body, discs, touches);
    // Covered before already and sent all the same: the walker had said that it is not home.
    return isCovered(after) && !isCovered(before) ? [{ op: 'withdraw', subject }] : [];
  }
  const body = without(stray.body, (cell) => touches(cell, after));
  if (body.cells.length === stray.body.cells.length) return [];
  if (body.cells.length < fewestCells) return [{ op: 'withdraw', subject }];
  const { campaign, contributor } = stray;
  return [{ op: 'put', subject, kind: 'walk', campaign, contributor, body, freshId: ids.uuid() }];
}

function covers(
  body: SpotBody,
  discs: readonly ProtectedDisc[],
  touches: (cell: string, discs: readonly ProtectedDisc[]) => boolean,
): boolean {
  return 'cell' in body ? touches(body.cell, discs) : isProtected(body, discs);
}

function without(body: WalkBody, isOut: (cell: string) => boolean): WalkBody {
  const left = body.cells
    .map((cell, i) => ({ cell, seconds: body.seconds[i] ?? 0 }))
    .filter(({ cell }) => !isOut(cell));
  return { ...body, cells: left.map(({ cell }) => cell), seconds: left.map(({ seconds }) => seconds) };
}
