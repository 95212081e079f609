import { useState } from 'react';
import type { Position } from '../../../domain/geo/position.ts';
import type { SpotRecord, WalkDetails } from '../../recorder/walker-ports.ts';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Page } from '../../ui/page.tsx';
import { useText } from '../../ui/use-text.ts';
import { MapPanel } from '../map-panel.tsx';
import { PlaceSpot } from '../mark/place-spot.tsx';
import { usePorts } from '../ports-context.tsx';
import { addressOf } from '../route.ts';
import { toMapSpots } from '../spots/map-spots.ts';
import { MarkLine } from '../spots/mark-line.tsx';
import { UndoRemoval } from '../undo-removal.tsx';
import { PocketMark } from './pocket-mark.tsx';
import { isUnfinished } from './unfinished.ts';
import { WantMore } from './want-more.tsx';

/** The marks that lack a place or a description, one at a time. */
export function MarksStep({ walk }: { readonly walk: WalkDetails }) {
  const t = useText();
  const [later, setLater] = useState<readonly string[]>([]);
  const [meant, setMeant] = useState<readonly string[]>([]);
  // In the order of the walk: that is how it is remembered.
  const open = walk.marked
    .filter((spot) => isUnfinished(spot) && !later.includes(spot.id))
    .toSorted((a, b) => a.markedAtMs - b.markedAtMs);
  const next = open[0];
  if (next === undefined) return <WantMore walk={walk} />;
  const putOff = () => setLater((ids) => [...ids, next.id]);
  if (next.sentiment === null && !meant.includes(next.id)) {
    return (
      <PocketMark
        key={next.id}
        walk={walk}
        spot={next}
        left={open.length}
        onMeant={() => setMeant((ids) => [...ids, next.id])}
        onLater={putOff}
      />
    );
  }
  if (next.position === null) {
    return (
      <PlaceSpot
        key={next.id}
        spot={next}
        backWord={t('after.marks.later')}
        onBack={putOff}
        // The walk is read again with the place in it; then the description is asked for, if it lacks.
        onDone={() => undefined}
      />
    );
  }
  return <OneMark key={next.id} walk={walk} spot={next} position={next.position} left={open.length} onLater={putOff} />;
}

interface OneMarkProps {
  readonly walk: WalkDetails;
  readonly spot: SpotRecord;
  readonly position: Position;
  readonly left: number;
  readonly onLater: () => void;
}

function OneMark({ walk, spot, position, left, onLater }: OneMarkProps) {
  const t = useText();
  const { bin } = usePorts();
  const onward = addressOf({ at: 'after', walkId: walk.id, step: 'marks' });
  return (
    <Page title={t('after.marks.title')} above={t('after.marks.left', { count: left })}>
      <UndoRemoval what="spot" />
      <MarkLine spot={spot} />
      <div className="st-stack">
        <ButtonLink look="strong" size="main" wide href={addressOf({ at: 'describe', spotId: spot.id, onward })}>
          {t('record.describe')}
        </ButtonLink>
        <Button wide onClick={onLater}>
          {t('after.marks.later')}
        </Button>
        <Button wide look="quiet" onClick={() => bin.remove('spot', spot.id)}>
          {t('after.marks.mistake')}
        </Button>
      </div>
      <MapPanel
        label={t('after.marks.map')}
        track={walk.track}
        spots={toMapSpots([spot], t)}
        view={{ centre: position, zoom: 16 }}
      />
    </Page>
  );
}
