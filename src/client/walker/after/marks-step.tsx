import { useState } from 'react';
import type { SpotRecord, WalkDetails } from '../../recorder/walker-ports.ts';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { formatClock } from '../../ui/format.ts';
import { MarkShape } from '../../ui/mark-shape.tsx';
import { Page } from '../../ui/page.tsx';
import { useLanguage, useText } from '../../ui/use-text.ts';
import { MapPanel } from '../map-panel.tsx';
import { usePorts } from '../ports-context.tsx';
import { addressOf } from '../route.ts';
import { toMapSpots } from '../spots/map-spots.ts';
import { sentimentTexts } from '../texts/sentiment-texts.ts';
import { WantMore } from './want-more.tsx';

/** The marks that only have a place and a time yet, one at a time. */
export function MarksStep({ walk }: { readonly walk: WalkDetails }) {
  const [later, setLater] = useState<readonly string[]>([]);
  const open = walk.marked.filter((spot) => spot.kind === null && !later.includes(spot.id));
  const next = open[0];
  if (next === undefined) return <WantMore walkId={walk.id} />;
  return (
    <OneMark
      key={next.id}
      walk={walk}
      spot={next}
      left={open.length}
      onLater={() => setLater((ids) => [...ids, next.id])}
    />
  );
}

interface OneMarkProps {
  readonly walk: WalkDetails;
  readonly spot: SpotRecord;
  readonly left: number;
  readonly onLater: () => void;
}

function OneMark({ walk, spot, left, onLater }: OneMarkProps) {
  const t = useText();
  const language = useLanguage();
  const { spots } = usePorts();
  const onward = addressOf({ at: 'after', walkId: walk.id, step: 'marks' });
  return (
    <Page title={t('after.marks.title')} above={t('after.marks.left', { count: left })}>
      <p className="st-mark-line">
        <MarkShape name={spot.sentiment} size="2rem" />
        <span>
          {t('after.marks.when', {
            what: t(sentimentTexts[spot.sentiment].word),
            time: formatClock(spot.markedAtMs, language),
          })}
        </span>
      </p>
      <MapPanel
        label={t('after.marks.map')}
        track={walk.track}
        spots={toMapSpots([spot], t)}
        view={{ centre: spot.position, zoom: 16 }}
      />
      <div className="st-stack">
        <ButtonLink look="strong" size="main" wide href={addressOf({ at: 'describe', spotId: spot.id, onward })}>
          {t('record.describe')}
        </ButtonLink>
        <Button wide onClick={onLater}>
          {t('after.marks.later')}
        </Button>
        <Button wide look="quiet" onClick={() => spots.remove(spot.id, 'here')}>
          {t('after.marks.mistake')}
        </Button>
      </div>
    </Page>
  );
}
