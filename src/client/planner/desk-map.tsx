import { useMemo } from 'react';
import type { Position } from '../../domain/geo/position.ts';
import { peopleClasses } from '../../domain/heat/people-class.ts';
import type { Campaign } from '../../protocol/campaign.ts';
import type { DeskMark, HeatCell, HeatLayer } from '../../protocol/snapshot.ts';
import { LazyMapView } from '../map/lazy-map-view.tsx';
import type { MapViewpoint } from '../map/map-props.ts';
import { useColourScheme } from '../ui/use-colour-scheme.ts';
import { useMapWords } from '../ui/use-map-words.ts';
import { useText } from '../ui/use-text.ts';
import type { DeskPort } from './desk-port.ts';
import { LazyPart } from './lazy-part.tsx';
import { LoadedView } from './loaded-view.tsx';
import { markWords } from './mark-words.ts';
import { useAnswer } from './use-answer.ts';

export interface MapFocus {
  readonly centre: Position;
  readonly zoom: number;
}

export interface DeskMapProps {
  readonly port: DeskPort;
  readonly campaign: Campaign;
  readonly cells: readonly HeatCell[];
  readonly k: number;
  readonly layer: HeatLayer;
  readonly marks: readonly DeskMark[];
  readonly chosenCell: string | null;
  readonly chosenMark: string | null;
  /** What was last asked to be shown; null: all there is. */
  readonly focus: MapFocus | null;
  readonly onChooseCell?: (cell: string) => void;
  readonly onChooseMark: (mark: string) => void;
}

/** Where the map opens when there is nothing on it: the middle of a town. */
const emptyZoom = 13;

export function DeskMap(props: DeskMapProps) {
  const { port, campaign, cells, k, layer, marks, chosenCell, chosenMark, focus, onChooseCell, onChooseMark } = props;
  const t = useText();
  const scheme = useColourScheme();
  const source = useAnswer('map', port.readMapSource);
  const heat = useMemo(() => ({ cells, palette: layer, classes: peopleClasses(k) }), [cells, layer, k]);
  const spots = useMemo(
    () =>
      marks.map(({ id, mark, moderation }) => ({
        id,
        sentiment: mark.sentiment,
        position: { lat: mark.lat, lng: mark.lng },
        label: markWords(t, mark),
        faded: moderation !== 'approved',
      })),
    [marks, t],
  );
  const isEmpty = cells.length === 0 && marks.length === 0;
  // What stands where there is no map says what is drawn on it.
  const marksOnly = cells.length === 0 ? 'desk.map.noneHereMarks' : 'desk.map.noneHere';
  const words = useMapWords(isEmpty ? 'desk.map.noneHereEmpty' : marksOnly);
  const view: MapViewpoint = focus ?? (isEmpty ? { centre: campaign.centre, zoom: emptyZoom } : { fit: 'content' });

  return (
    <LoadedView of={source} waiting={t('desk.working.map')}>
      {(from) => (
        <LazyPart waiting={t('desk.working.map')}>
          <div className="desk-map">
            <LazyMapView
              label={t('desk.map.area')}
              words={words}
              source={from}
              scheme={scheme}
              view={view}
              heat={heat}
              spots={spots}
              groupsSpots
              selectedCell={chosenCell}
              selectedSpot={chosenMark}
              onSelectSpot={onChooseMark}
              {...(onChooseCell === undefined ? {} : { onSelectCell: onChooseCell })}
            />
          </div>
        </LazyPart>
      )}
    </LoadedView>
  );
}
