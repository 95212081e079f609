import type { WalkDetails } from '../../recorder/walker-ports.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Figures } from '../../ui/figures.tsx';
import { formatDistance, formatDuration } from '../../ui/format.ts';
import { Page } from '../../ui/page.tsx';
import { useLanguage, useText } from '../../ui/use-text.ts';
import { MapPanel } from '../map-panel.tsx';
import { MendNotice } from '../mend/mend-notice.tsx';
import { addressOf } from '../route.ts';
import { toMapSpots } from '../spots/map-spots.ts';
import { LineLegend } from '../walks/line-legend.tsx';
import { WalkList } from '../walks/walk-list.tsx';
import { SpotsOnly } from './spots-only.tsx';
import { stepAfter } from './step-after.ts';
import { whereWalkIs } from './where-it-is.ts';

/** "Fint at du gikk": the walk as a picture and in words. */
export function LookStep({ walk }: { readonly walk: WalkDetails }) {
  const t = useText();
  const language = useLanguage();
  const time =
    walk.startedAtMs === null || walk.endedAtMs === null
      ? []
      : [{ word: t('record.time'), value: formatDuration(walk.endedAtMs - walk.startedAtMs, language) }];
  return (
    <Page title={t('after.title')}>
      <Figures figures={[...time, { word: t('record.distance'), value: formatDistance(walk.metres, language) }]} />
      <p>{t(walk.send === 'local' ? 'after.kept' : whereWalkIs(walk))}</p>
      <ButtonLink
        look="strong"
        size="main"
        wide
        href={addressOf({ at: 'after', walkId: walk.id, step: stepAfter('look', walk) })}
      >
        {t('after.next')}
      </ButtonLink>
      {walk.unseen === 'spots-only' ? <SpotsOnly walk={walk} /> : <MendNotice walk={walk} from="after" />}
      <MapPanel label={t('walk.map')} track={walk.track} spots={toMapSpots(walk.marked, t)} />
      <LineLegend track={walk.track} />
      <WalkList walk={walk} />
    </Page>
  );
}
