import type { RefObject } from 'react';
import type { Track } from '../../../domain/walk/track.ts';
import type { SpotRecord, WalkSummary, Walks } from '../../recorder/walker-ports.ts';
import { useText } from '../../ui/use-text.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { MapPanel } from '../map-panel.tsx';
import { useLive, usePorts } from '../ports-context.tsx';
import { toMapSpots } from '../spots/map-spots.ts';
import { useLoaded } from '../use-loaded.ts';
import { goTo } from '../use-route.ts';
import { ChartList } from './chart-list.tsx';

interface ThingsChartProps {
  /** Finished, newest first. */
  readonly walks: readonly WalkSummary[];
  readonly spots: readonly SpotRecord[];
  readonly list: RefObject<HTMLHeadingElement | null>;
}

/** More walks than this make a picture nobody reads and a phone that waits; the list has them all. */
const drawnWalks = 60;

interface Drawn {
  /** By the walk's id. */
  readonly tracks: ReadonlyMap<string, Track>;
  readonly together: Track;
}

async function readTogether(walks: Walks, ids: readonly string[]): Promise<Drawn> {
  const read = (await Promise.all(ids.map((id) => walks.read(id)))).filter((walk) => walk !== null);
  return {
    tracks: new Map(read.map(({ id, track }) => [id, track])),
    together: { segments: read.flatMap(({ track }) => track.segments) },
  };
}

/** All my walks and spots on one map, and the same as a list. */
export function ThingsChart({ walks: all, spots: marked, list }: ThingsChartProps) {
  const t = useText();
  const { walks, membership } = usePorts();
  const centre = useLive(membership.campaign)?.centre;
  const ids = all.slice(0, drawnWalks).map((walk) => walk.id);
  const drawn = useLoaded(ids.join(' '), () => readTogether(walks, ids));
  if (drawn === undefined) return <Waiting word={t('app.reading')} />;
  const empty = all.length === 0 && marked.length === 0;
  const start = empty && centre !== undefined ? { view: { centre, zoom: 13 } } : {};
  return (
    <>
      <MapPanel
        tall
        label={t('chart.label')}
        track={drawn.together}
        spots={toMapSpots(marked, t)}
        onSelectSpot={(spotId) => goTo({ at: 'spot', spotId })}
        {...start}
      />
      {empty ? null : (
        <section className="st-stack">
          <h2 ref={list} tabIndex={-1} className="st-subtitle">
            {t('chart.list')}
          </h2>
          <ChartList walks={all} tracks={drawn.tracks} spots={marked} />
        </section>
      )}
    </>
  );
}
