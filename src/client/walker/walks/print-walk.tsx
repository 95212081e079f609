import { Printer } from 'lucide-react';
import type { WalkDetails } from '../../recorder/walker-ports.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Button } from '../../ui/button.tsx';
import { formatDistance, formatDuration } from '../../ui/format.ts';
import { Page } from '../../ui/page.tsx';
import { useLanguage, useText } from '../../ui/use-text.ts';
import { MapPanel } from '../map-panel.tsx';
import { usePorts } from '../ports-context.tsx';
import { addressOf } from '../route.ts';
import { toMapSpots } from '../spots/map-spots.ts';
import { LineLegend } from './line-legend.tsx';
import { PrintedMark } from './printed-mark.tsx';
import { useLightPaper } from './use-light-paper.ts';
import { walkTitle } from './walk-words.ts';

/** One walk for the fridge: its map and the marks in large print. On the screen it is the sheet as it will be. */
export function PrintWalk({ walk }: { readonly walk: WalkDetails }) {
  const t = useText();
  const language = useLanguage();
  const { clock } = usePorts();
  useLightPaper();
  const { startedAtMs, endedAtMs, marked } = walk;
  const inOrder = marked.toSorted((a, b) => a.markedAtMs - b.markedAtMs);
  const facts = [formatDistance(walk.metres, language)];
  if (startedAtMs !== null && endedAtMs !== null) facts.push(formatDuration(endedAtMs - startedAtMs, language));
  return (
    <Page
      title={walkTitle(walk, clock.nowMs(), language, t)}
      className="st-print"
      back={<BackLink href={addressOf({ at: 'walk-details', walkId: walk.id })} word={t('walk.title')} />}
    >
      <div className="st-stack st-print-not">
        <p>{t('print.about')}</p>
        <p>{t('print.private')}</p>
        <Button look="strong" size="main" wide icon={<Printer aria-hidden="true" />} onClick={() => window.print()}>
          {t('print.now')}
        </Button>
      </div>
      <p className="st-print-large">{facts.join(' · ')}</p>
      <MapPanel label={t('walk.map')} track={walk.track} spots={toMapSpots(marked, t)} still tall onPaper />
      <LineLegend track={walk.track} />
      {inOrder.length === 0 ? (
        <p className="st-print-large">{t('walk.list.no-spots')}</p>
      ) : (
        <ul className="st-print-marks">
          {inOrder.map((spot) => (
            <PrintedMark key={spot.id} spot={spot} />
          ))}
        </ul>
      )}
    </Page>
  );
}
