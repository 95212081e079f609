import { useState } from 'react';
import type { Position } from '../../../domain/geo/position.ts';
import type { SpotRecord, StorageTrouble } from '../../recorder/walker-ports.ts';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { useText } from '../../ui/use-text.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { usePorts } from '../ports-context.tsx';
import { MarkLine } from '../spots/mark-line.tsx';
import { storageTexts } from '../texts/trouble-texts.ts';
import { useLoaded } from '../use-loaded.ts';
import { MarkPlaceOnMap } from './mark-place-on-map.tsx';
import { placeNearTime } from './place-near-time.ts';

/** Who was somewhere within half a minute of the press was near it: the map may ask "Er det her?". */
const nearMs = 30_000;

interface PlaceSpotProps {
  readonly spot: SpotRecord;
  readonly backWord?: string;
  readonly onBack: () => void;
  /** The place is kept. `held`: it lies, or may lie, at the walker's home. */
  readonly onDone: (held: boolean) => void;
}

/** Asks for the place of something marked while the phone did not know where it was, or that lies at the wrong place. */
export function PlaceSpot({ spot, backWord, onBack, onDone }: PlaceSpotProps) {
  const t = useText();
  const { spots, walks } = usePorts();
  const [trouble, setTrouble] = useState<StorageTrouble | null>(null);
  const walk = useLoaded(spot.id, async () => (spot.walkId === null ? null : walks.read(spot.walkId)));
  if (walk === undefined) {
    return (
      <Page title={t('mark.place.choose')}>
        <Waiting word={t('app.reading')} />
      </Page>
    );
  }
  const then = walk === null ? null : placeNearTime(walk.track, spot.markedAtMs);
  const known = then !== null && then.awayMs <= nearMs ? then.position : null;
  const place = async (position: Position) => {
    const kept = await spots.move(spot.id, position);
    if (kept.ok) onDone(kept.held);
    else setTrouble(kept.trouble);
  };
  return (
    <MarkPlaceOnMap
      near={spot.position ?? known}
      around={then?.position ?? null}
      {...(walk === null ? {} : { track: walk.track })}
      {...(backWord === undefined ? {} : { backWord })}
      onBack={onBack}
      onPlace={place}
    >
      <MarkLine spot={spot} />
      {spot.position === null ? <p>{t('after.place.about')}</p> : null}
      {trouble === null ? null : (
        <Notice tone="trouble" live>
          <p>{t(storageTexts[trouble])}</p>
        </Notice>
      )}
    </MarkPlaceOnMap>
  );
}
