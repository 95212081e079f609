import type { StayRow } from './layers.ts';
import { minutesClass } from './minutes-class.ts';

/**
 * Class of the median over people of how long they stayed; a person counts with the longest of their walks. Undefined
 * when fewer than k people have times there: stay marks say where, and a median of few people is nearly their own.
 */
export function typicalMinutes(rows: readonly StayRow[], k: number): number | undefined {
  const longest = [...longestStays(rows).values()].sort((a, b) => a - b);
  // The lower of the two in the middle: a number that somebody really has needs no rounding rule.
  const median = longest[Math.floor((longest.length - 1) / 2)];
  return longest.length < k || median === undefined ? undefined : minutesClass(median);
}

function longestStays(rows: readonly StayRow[]): ReadonlyMap<string, number> {
  const perWalk = new Map<string, Map<number, number>>();
  for (const { person, seconds, walk } of rows) {
    if (seconds === null || walk === null) continue;
    const walks = perWalk.get(person) ?? new Map<number, number>();
    walks.set(walk, (walks.get(walk) ?? 0) + seconds);
    perWalk.set(person, walks);
  }
  return new Map([...perWalk].map(([person, walks]) => [person, Math.max(...walks.values())]));
}
