import type { Position } from '../../domain/geo/position.ts';
import type { WalkEntry } from '../../domain/walk/walk-entry.ts';

/** It takes ten minutes to come home; looked at more often it would only cost battery. */
const lookEachMs = 60_000;

interface HomeWatchWorld {
  /** The places that the device protects. */
  readonly readHomes: () => Promise<readonly Position[]>;
  readonly onHome: () => void;
}

/** Looks now and then whether a recording lies forgotten at home, and says so once until it is answered. */
export function watchHome({ readHomes, onHome }: HomeWatchWorld, journal: readonly WalkEntry[]) {
  let entries = [...journal];
  let lookedAtMs: number | null = null;
  let hasSaid = false;

  async function look(): Promise<void> {
    // Not needed to set out. Where it cannot be fetched nobody is asked; the walk goes on all the same.
    const loaded = await import('../../domain/walk/forgotten-stop.ts').catch(() => null);
    const homes = await readHomes().catch(() => []);
    if (loaded === null || hasSaid || loaded.forgottenAt(entries, homes) === null) return;
    hasSaid = true;
    onHome();
  }

  return {
    hear(entry: WalkEntry, atMs: number): void {
      entries.push(entry);
      lookedAtMs ??= atMs;
      // A clock that was set back must not put it off for years.
      if (hasSaid || Math.abs(atMs - lookedAtMs) < lookEachMs) return;
      lookedAtMs = atMs;
      void look();
    },
    answered(entry: WalkEntry): void {
      entries = [...entries, entry];
      hasSaid = false;
    },
  };
}

/** The part of a journal until its walker came home: see untilHome. All of it where that cannot be found out. */
export async function wayOf(
  entries: readonly WalkEntry[],
  readHomes: () => Promise<readonly Position[]>,
): Promise<readonly WalkEntry[]> {
  try {
    const { untilHome } = await import('../../domain/walk/forgotten-stop.ts');
    return untilHome(entries, await readHomes());
  } catch {
    return entries;
  }
}
