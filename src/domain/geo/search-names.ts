import { areaAround } from './area-around.ts';
import { distanceMetres } from './distance.ts';
import { foldName } from './fold-name.ts';
import { type MapNames, type PlaceKind, type WayKind, wayKinds } from './map-names.ts';
import type { Position } from './position.ts';

/** A place that can be chosen by its name. */
export interface FoundPlace {
  readonly name: string;
  readonly kind: PlaceKind | WayKind;
  /** The part of the town it lies in. */
  readonly area: string | null;
  readonly position: Position;
  readonly metresAway: number;
}

interface Named {
  readonly name: string;
  readonly folded: string;
  readonly kind: PlaceKind | WayKind;
  /** Where it may be said to be; of a long street the nearest is taken. */
  readonly position: Position;
  readonly metresAway: number;
}

/** Names made ready to be searched while somebody writes. */
export interface NameIndex {
  readonly names: readonly Named[];
  readonly areas: Pick<MapNames, 'places' | 'rivers'>;
}

/** Two of one name and kind further apart than this are two: every other town has its Storgata. */
const samePlaceMetres = 1500;

/** Every name once for each place that has it, nearest to `from` first. */
export function indexNames({ ways, places, rivers }: MapNames, from: Position): NameIndex {
  const named = [
    ...ways.flatMap(({ name, kind, points }) => {
      const position = points[Math.floor(points.length / 2)];
      return name === null || position === undefined ? [] : [{ name, kind, position }];
    }),
    ...places,
  ]
    .map(({ name, kind, position }) => ({
      name,
      kind,
      position,
      folded: foldName(name),
      metresAway: distanceMetres(from, position),
    }))
    .sort((a, b) => a.metresAway - b.metresAway);
  const kept = new Map<string, Named[]>();
  for (const one of named) {
    const alike = kept.get(sameKey(one)) ?? [];
    if (alike.some(({ position }) => distanceMetres(position, one.position) < samePlaceMetres)) continue;
    kept.set(sameKey(one), [...alike, one]);
  }
  return {
    names: [...kept.values()].flat().sort((a, b) => a.metresAway - b.metresAway),
    areas: { places: places.filter(({ kind }) => kind === 'area'), rivers },
  };
}

/** Somebody's business, or what the map has no word for: after streets and what is everybody's. */
const later: ReadonlySet<FoundPlace['kind']> = new Set(['shop', 'eating', 'other']);

/** A street that goes on as a path is one street. */
function sameKey({ kind, folded }: Named): string {
  return `${isWay(kind) ? 'way' : kind} ${folded}`;
}

const isWay = (kind: FoundPlace['kind']) => (wayKinds as readonly string[]).includes(kind);

/**
 * Streets and public places that begin with what was written first, then those with a word that does, then businesses,
 * then those that only hold it; each nearest first. Nothing for fewer than two letters: that would be the whole town.
 */
export function searchNames({ names, areas }: NameIndex, written: string, most: number): readonly FoundPlace[] {
  const wanted = foldName(written);
  if (wanted.length < 2) return [];
  const rank = ({ folded, kind }: Named) => {
    const begins = folded.startsWith(wanted);
    if (!begins && !folded.includes(` ${wanted}`)) return 4;
    return (begins ? 0 : 1) + (later.has(kind) ? 2 : 0);
  };
  return names
    .filter(({ folded }) => folded.includes(wanted))
    .map((one) => ({ one, rank: rank(one) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ one }) => found(one, areas));
}

/** Nobody means the place where they are. */
const hereMetres = 10;

/** What can be pointed at without writing: streets and public places, nearest first. A part of a town has no one place. */
export function nearNames({ names, areas }: NameIndex, most: number): readonly FoundPlace[] {
  return names
    .filter(({ kind, metresAway }) => metresAway > hereMetres && kind !== 'area' && !later.has(kind))
    .slice(0, most)
    .map((one) => found(one, areas));
}

function found({ name, kind, position, metresAway }: Named, areas: NameIndex['areas']): FoundPlace {
  const area = areaAround(position, areas);
  return { name, kind, area: area === name ? null : area, position, metresAway };
}
