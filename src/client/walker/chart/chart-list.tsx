import type { Track } from '../../../domain/walk/track.ts';
import type { SpotRecord, WalkSummary } from '../../recorder/walker-ports.ts';
import { SpotRow } from '../spots/spot-row.tsx';
import { walksThatShareDay } from '../walks/walk-words.ts';
import { ChartWalk } from './chart-walk.tsx';

interface ChartListProps {
  /** Newest first. */
  readonly walks: readonly WalkSummary[];
  /** Of those walks that are drawn. */
  readonly tracks: ReadonlyMap<string, Track>;
  readonly spots: readonly SpotRecord[];
}

/** The map in words: each walk, and on it the spots in the order they were met; then the spots marked without a walk. */
export function ChartList({ walks, tracks, spots }: ChartListProps) {
  const sharing = walksThatShareDay(walks);
  const known = new Set(walks.map(({ id }) => id));
  const inOrder = [...spots].sort((a, b) => a.markedAtMs - b.markedAtMs);
  const alone = inOrder.filter(({ walkId }) => walkId === null || !known.has(walkId));
  return (
    <ul className="st-rows">
      {walks.flatMap((walk) => [
        <ChartWalk key={walk.id} walk={walk} sharing={sharing} track={tracks.get(walk.id) ?? null} />,
        ...inOrder.filter(({ walkId }) => walkId === walk.id).map((spot) => <SpotRow key={spot.id} spot={spot} />),
      ])}
      {alone.reverse().map((spot) => (
        <SpotRow key={spot.id} spot={spot} />
      ))}
    </ul>
  );
}
