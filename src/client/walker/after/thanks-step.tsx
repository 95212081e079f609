import type { WalkDetails } from '../../recorder/walker-ports.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { useText } from '../../ui/use-text.ts';
import { useLive, usePorts } from '../ports-context.tsx';
import { addressOf } from '../route.ts';
import { whereSpotsAre, whereWalkIs } from './where-it-is.ts';

export function ThanksStep({ walk }: { readonly walk: WalkDetails }) {
  const t = useText();
  const owner = useLive(usePorts().membership.campaign)?.owner;
  return (
    <Page title={t('after.thanks.title')}>
      <Notice tone="done" live>
        <p>{t(whereWalkIs(walk))}</p>
        {whereSpotsAre(walk.marked).map(({ words, count }) => (
          <p key={words}>{t(words, { count })}</p>
        ))}
      </Notice>
      {owner === undefined ? null : <p>{t('after.thanks.owner', { owner })}</p>}
      <ButtonLink look="strong" size="main" wide href={addressOf({ at: 'home' })}>
        {t('after.thanks.home')}
      </ButtonLink>
      <ButtonLink wide href={addressOf({ at: 'walk-details', walkId: walk.id })}>
        {t('after.thanks.look')}
      </ButtonLink>
    </Page>
  );
}
