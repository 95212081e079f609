import type { SpotRecord, WalkDetails } from '../../recorder/walker-ports.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { useText } from '../../ui/use-text.ts';
import { MapPanel } from '../map-panel.tsx';
import { usePorts } from '../ports-context.tsx';
import { addressOf } from '../route.ts';
import { toMapSpots } from '../spots/map-spots.ts';
import { MarkLine } from '../spots/mark-line.tsx';
import { UndoRemoval } from '../undo-removal.tsx';
import { goTo } from '../use-route.ts';

interface PocketMarkProps {
  readonly walk: WalkDetails;
  readonly spot: SpotRecord;
  readonly left: number;
  /** It was meant, and its place is still to be shown. */
  readonly onMeant: () => void;
  readonly onLater: () => void;
}

/** "Var dette et uhell?" Cloth presses too: what was marked from the pocket is a place only when its walker says so. */
export function PocketMark({ walk, spot, left, onMeant, onLater }: PocketMarkProps) {
  const t = useText();
  const { bin } = usePorts();
  const onward = addressOf({ at: 'after', walkId: walk.id, step: 'marks' });
  const keep = () => (spot.position === null ? onMeant() : goTo({ at: 'describe', spotId: spot.id, onward }));
  return (
    <Page title={t('pocket.mistake.ask')} above={t('after.marks.left', { count: left })}>
      <UndoRemoval what="spot" />
      <MarkLine spot={spot} />
      <p>{t('pocket.mistake.about')}</p>
      <div className="st-stack">
        <Button size="main" wide onClick={() => bin.remove('spot', spot.id)}>
          {t('pocket.mistake.yes')}
        </Button>
        <Button size="main" wide onClick={keep}>
          {t('pocket.mistake.no')}
        </Button>
        <Button wide look="quiet" onClick={onLater}>
          {t('after.marks.later')}
        </Button>
      </div>
      {spot.position === null ? null : (
        <MapPanel
          label={t('after.marks.map')}
          track={walk.track}
          spots={toMapSpots([spot], t)}
          view={{ centre: spot.position, zoom: 16 }}
        />
      )}
    </Page>
  );
}
