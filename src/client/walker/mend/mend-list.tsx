import { distanceMetres } from '../../../domain/geo/distance.ts';
import { gapMs } from '../../../domain/walk/gap.ts';
import type { WalkDetails } from '../../recorder/walker-ports.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { formatDistance } from '../../ui/format.ts';
import { Page } from '../../ui/page.tsx';
import { RowLink } from '../../ui/row-link.tsx';
import { useLanguage, useText } from '../../ui/use-text.ts';
import { MapPanel } from '../map-panel.tsx';
import { addressOf, type MendRoute } from '../route.ts';
import { gapWords } from '../walks/gap-words.ts';
import { LineLegend } from '../walks/line-legend.tsx';
import { rowTexts } from './mend-words.ts';
import { mendedAddress } from './mended-address.ts';

interface MendListProps {
  readonly walk: WalkDetails;
  readonly route: MendRoute;
}

/** Every gap of the walk, with why it is there and what stands there now. */
export function MendList({ walk, route }: MendListProps) {
  const t = useText();
  const language = useLanguage();
  return (
    <Page title={t('mend.title')}>
      <ul className="st-rows">
        {walk.mending.map(({ gap, mend }, at) => {
          const metres = distanceMetres(gap.from, gap.to);
          const now = mend === null ? t('mend.row.none') : t(rowTexts[mend.how]);
          return (
            <RowLink
              // biome-ignore lint/suspicious/noArrayIndexKey: gaps have no names; their order is what they are
              key={at}
              href={addressOf({ ...route, gap: at })}
              word={t('mend.gap.row', { number: at + 1 })}
              more={`${now} · ${formatDistance(metres, language)}. ${gapWords({ cause: gap.cause, ms: gapMs(gap), metres }, language, t)}`}
            />
          );
        })}
      </ul>
      <ButtonLink look="strong" size="main" wide href={mendedAddress(route)}>
        {t('mend.done')}
      </ButtonLink>
      <MapPanel label={t('walk.map')} track={walk.track} />
      <LineLegend track={walk.track} />
    </Page>
  );
}
