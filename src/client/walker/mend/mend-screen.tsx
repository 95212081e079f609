import { useEffect } from 'react';
import type { WalkDetails } from '../../recorder/walker-ports.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Page } from '../../ui/page.tsx';
import { useText } from '../../ui/use-text.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { addressOf, type MendRoute } from '../route.ts';
import { replaceWith } from '../use-route.ts';
import { useWalk } from '../walks/use-walk.ts';
import { MendDraw } from './mend-draw.tsx';
import { MendGap } from './mend-gap.tsx';
import { MendList } from './mend-list.tsx';

/** "Vi mistet deg her": what the walker says of each gap of a walk. */
export function MendScreen({ route }: { readonly route: MendRoute }) {
  const t = useText();
  const walk = useWalk(route.walkId);
  const nothingToMend = walk != null && walk.mending.length === 0;
  const { walkId } = route;
  useEffect(() => {
    if (nothingToMend) replaceWith({ at: 'walk-details', walkId });
  }, [nothingToMend, walkId]);
  if (walk === undefined || walk === null || nothingToMend) {
    return (
      <Page title={t('mend.title')} back={<BackLink href={addressOf({ at: 'home' })} word={t('bar.home')} />}>
        {walk === null ? <p>{t('walk.gone')}</p> : <Waiting word={t('app.reading')} />}
      </Page>
    );
  }
  return <Mend walk={walk} route={route} />;
}

function Mend({ walk, route }: { readonly walk: WalkDetails; readonly route: MendRoute }) {
  // Of one gap there is nothing to choose from.
  const at = walk.mending.length === 1 ? 0 : route.gap;
  const mending = at === undefined ? undefined : walk.mending[at];
  if (at === undefined || mending === undefined) return <MendList walk={walk} route={route} />;
  const one = { walk, mending, route: { ...route, gap: at } };
  return route.step === undefined ? <MendGap key={at} {...one} /> : <MendDraw key={at} {...one} />;
}
