import type { Position } from '../domain/geo/position.ts';
import type { SpotKind } from '../domain/spot/kinds.ts';
import type { Sentiment } from '../domain/spot/sentiment.ts';
import { metresBetween, positionAt } from './flat-ground.ts';
import type { Random } from './random.ts';
import type { Moment } from './timeline.ts';
import type { PlantedSpot, Town } from './town.ts';

/** A mark somebody makes while passing. */
export interface SimulatedSpot {
  readonly sentiment: Sentiment;
  readonly kind: SpotKind;
  readonly position: Position;
  readonly markedAtMs: number;
  /** '' for none. */
  readonly note: string;
  readonly avoids: boolean | null;
}

const noticedMetres = 25;
/** A finger on a map while walking. */
const pressedBesideMetres = 4;

/** What this walker says of the planted spots that the walk passes. Spots in `said` were told on an earlier walk. */
export function markPlanted(
  town: Town,
  walk: { readonly moments: readonly Moment[]; readonly startMs: number },
  said: Set<PlantedSpot>,
  random: Random,
): readonly SimulatedSpot[] {
  const marked: SimulatedSpot[] = [];
  for (const spot of town.troubles) {
    const passing = walk.moments.find(({ at }) => metresBetween(at, spot.at) <= noticedMetres);
    if (!passing || said.has(spot)) continue;
    // Who passes and says nothing now has nothing to say the next time either: the share is of people, not of walks.
    said.add(spot);
    if (!random.chance(spot.share)) continue;
    const [east, north] = spot.at;
    const beside = () => random.gaussian() * pressedBesideMetres;
    marked.push({
      sentiment: spot.sentiment,
      kind: spot.kind,
      position: positionAt(town.centre, [east + beside(), north + beside()]),
      markedAtMs: walk.startMs + passing.seconds * 1000,
      note: random.chance(0.4) ? random.pick(spot.notes) : '',
      avoids: spot.sentiment === 'problem' && random.chance(0.5) ? random.chance(0.4) : null,
    });
  }
  return marked;
}
