import type { NameNear } from '../../../domain/geo/name-near.ts';
import type { OwnPlace } from '../../../domain/heat/own-heat.ts';

export interface NamedPlace {
  readonly name: string;
  readonly figure: number;
}

/** Each name once, with the figure of its busiest place; what the map has no name for is on the map alone. */
export function nameOwnPlaces(
  places: readonly OwnPlace[],
  names: readonly (NameNear | undefined)[],
): readonly NamedPlace[] {
  const figures = new Map<string, number>();
  for (const [i, { figure }] of places.entries()) {
    const name = names[i]?.at ?? names[i]?.area ?? null;
    if (name !== null) figures.set(name, Math.max(figure, figures.get(name) ?? 0));
  }
  return [...figures].map(([name, figure]) => ({ name, figure })).sort((a, b) => b.figure - a.figure);
}
