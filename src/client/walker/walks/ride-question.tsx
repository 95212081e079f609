import { useState } from 'react';
import type { RideAnswer } from '../../../domain/walk/ride-rules.ts';
import { trackMetres } from '../../../domain/walk/track-metres.ts';
import type { StorageTrouble, WalkDetails } from '../../recorder/walker-ports.ts';
import { Button } from '../../ui/button.tsx';
import { formatDistance } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { useLanguage, useText } from '../../ui/use-text.ts';
import { MapPanel } from '../map-panel.tsx';
import { usePorts } from '../ports-context.tsx';
import { storageTexts } from '../texts/trouble-texts.ts';
import { stillHere } from '../use-route.ts';
import { ridesOf } from './rides-of.ts';

interface RideQuestionProps {
  readonly walk: WalkDetails;
  /** The answer is kept. */
  readonly onDone: (walk: WalkDetails) => void;
}

/** "Kjørte du her?" Asked once; it can be changed on the walk's own page. */
export function RideQuestion({ walk, onDone }: RideQuestionProps) {
  const t = useText();
  const language = useLanguage();
  const { walks } = usePorts();
  const [trouble, setTrouble] = useState<StorageTrouble | null>(null);
  // By the answer the rides may be none any more: what is asked about stays.
  const [rides] = useState(() => ridesOf(walk.track));
  const answer = async (rides: RideAnswer) => {
    const isHere = stillHere();
    const kept = await walks.answerRide(walk.id, rides);
    if (!kept.ok) setTrouble(kept.trouble);
    else if (isHere()) onDone({ ...walk, rides });
  };
  const isShown = rides.segments.length > 0;
  return (
    <Page title={t('ride.ask')}>
      {isShown ? <p>{t('ride.about', { length: formatDistance(trackMetres(rides), language) })}</p> : null}
      <p>{t('ride.never-sent')}</p>
      {trouble === null ? null : (
        <Notice tone="trouble" live>
          <p>{t(storageTexts[trouble])}</p>
        </Notice>
      )}
      <div className="st-stack">
        <Button size="main" wide onClick={() => answer('ridden')}>
          {t('ride.yes')}
        </Button>
        <Button size="main" wide onClick={() => answer('not-ridden')}>
          {t('ride.no')}
        </Button>
      </div>
      {isShown ? <MapPanel label={t('ride.map')} track={rides} /> : null}
    </Page>
  );
}
