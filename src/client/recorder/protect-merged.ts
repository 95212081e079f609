import type { Clock, Shelf, StoredDisc } from './ports.ts';
import { type Protecting, protectAnew } from './protect-anew.ts';
import type { Kept } from './walker-ports.ts';

interface Merged {
  /** What was on the phone before, and under which discs it was sent. */
  readonly here: { readonly keys: Keys; readonly discs: readonly StoredDisc[] };
  /** The discs under which the rest was sent. */
  readonly arriving: readonly StoredDisc[];
  /** All there are now. */
  readonly discs: readonly StoredDisc[];
}

interface Keys {
  readonly walks: ReadonlySet<string>;
  readonly spots: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
}

/** A home that one of two phones knew of protects what both have sent (privacy rule 1). Call it in turn. */
export async function protectMerged(world: Protecting & { readonly clock: Clock }, merged: Merged): Promise<Kept> {
  const { here, arriving, discs } = merged;
  const own = await protectAnew(only(world, here.keys, true), here.discs, discs, '');
  const theirs = await protectAnew(only(world, here.keys, false), arriving, discs, '');
  const contributions = [...own.contributions, ...theirs.contributions];
  const [walks, spots] = [
    [...own.walks, ...theirs.walks],
    [...own.spots, ...theirs.spots],
  ];
  if (walks.length + spots.length + contributions.length === 0) return { ok: true };
  return world.shelf.commit({ atMs: world.clock.nowMs(), walks, spots, contributions });
}

/** The same world with only what was here before, or only what was not. */
function only(world: Protecting, keys: Keys, wasHere: boolean): Protecting {
  const shelf: Shelf = {
    ...world.shelf,
    listWalks: async () => (await world.shelf.listWalks()).filter(({ id }) => keys.walks.has(id) === wasHere),
    listSpots: async () => (await world.shelf.listSpots()).filter(({ id }) => keys.spots.has(id) === wasHere),
    listStrays: async () =>
      (await world.shelf.listStrays()).filter(({ subject }) => keys.subjects.has(subject) === wasHere),
  };
  return { ...world, shelf };
}
