/** Chance that repeats: the same seed gives the same town and the same walks on every machine. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  between(least: number, most: number): number;
  /** Mean 0, standard deviation 1. */
  gaussian(): number;
  chance(probability: number): boolean;
  /** An empty list is a bug and throws. */
  pick<T>(list: readonly T[]): T;
  shuffle<T>(list: readonly T[]): readonly T[];
}

/** mulberry32 by Tommy Ettinger: 32 bits of state, good enough for streets and noise, never for secrets. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    between: (least, most) => least + next() * (most - least),
    // Box and Muller; 1 - next() is never 0, so the logarithm is finite.
    gaussian: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    chance: (probability) => next() < probability,
    pick: (list) => pickFrom(list, next()),
    shuffle: (list) =>
      list
        .map((item) => ({ item, order: next() }))
        .sort((a, b) => a.order - b.order)
        .map(({ item }) => item),
  };
}

/** A seed for the nth part of something, so that one more part does not change the others. */
export function seedOfPart(seed: number, part: number): number {
  return (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) + Math.imul(part + 1, 0xc2b2ae35)) >>> 0;
}

function pickFrom<T>(list: readonly T[], share: number): T {
  if (list.length === 0) throw new RangeError('Nothing to pick from');
  return list[Math.floor(share * list.length)] as T;
}
