import type { SpotBody, WalkBody } from '../../protocol/bodies.ts';

type Body = WalkBody | SpotBody;

/**
 * True when a contribution says nothing of a place or a person that it did not say before: a walk that was cut, a mark
 * whose words were taken out. Neither the time of a walk nor its origin is looked at: the middle of a cut walk is another.
 */
export function saysNoMore(next: Body, before: Body): boolean {
  if ('cells' in next) return 'cells' in before && walkSaysNoMore(next, before);
  return !('cells' in before) && spotSaysNoMore(next, before);
}

function walkSaysNoMore(next: WalkBody, before: WalkBody): boolean {
  const seconds = new Map(before.cells.map((cell, i) => [cell, before.seconds[i] ?? 0]));
  return (
    next.cells.every((cell, i) => (next.seconds[i] ?? 0) <= (seconds.get(cell) ?? -1)) &&
    (['age', 'company', 'aid'] as const).every((word) => next[word] === undefined || next[word] === before[word])
  );
}

function spotSaysNoMore(next: SpotBody, before: SpotBody): boolean {
  const said = new Map<string, unknown>(Object.entries(before));
  const isSaid = ([word, value]: readonly [string, unknown]) =>
    JSON.stringify(said.get(word)) === JSON.stringify(value) || (word === 'note' && value === '');
  return Object.entries(next).every(isSaid);
}
