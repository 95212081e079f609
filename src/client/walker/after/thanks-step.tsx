import type { WalkDetails } from '../../recorder/walker-ports.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { formatDistance } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { useLanguage, useText } from '../../ui/use-text.ts';
import { useLive, usePorts } from '../ports-context.tsx';
import { type AfterRoute, addressOf } from '../route.ts';
import { deliveryTexts } from '../texts/trouble-texts.ts';
import { useLoaded } from '../use-loaded.ts';
import { endsOf } from './ends-of.ts';
import { whereSpotsAre, whereWalkIs } from './where-it-is.ts';

/** "Takk", and where everything is now. Of the length is told what was sent, once the server has answered for it. */
export function ThanksStep({ walk, route }: { readonly walk: WalkDetails; readonly route: AfterRoute }) {
  const t = useText();
  const language = useLanguage();
  const { delivery, membership, walks } = usePorts();
  const owner = useLive(membership.campaign)?.owner;
  const trouble = useLive(delivery.state)?.trouble ?? null;
  const preview = useLoaded(walk.id, () => walks.preview(walk.id, endsOf(route)));
  const isOnItsWay = [walk, ...walk.marked].some(({ send }) => send === 'waiting');
  return (
    <Page title={t('after.thanks.title')}>
      <Notice tone={isOnItsWay ? 'calm' : 'done'} live>
        <p>
          {walk.send === 'sent' && preview?.ok === true
            ? t('after.thanks.sent-length', { length: formatDistance(preview.keptMetres, language) })
            : t(whereWalkIs(walk))}
        </p>
        {whereSpotsAre(walk.marked).map(({ words, count }) => (
          <p key={words}>{t(words, { count })}</p>
        ))}
        {isOnItsWay ? <p>{t(trouble === null ? 'after.thanks.by-itself' : deliveryTexts[trouble])}</p> : null}
      </Notice>
      <ButtonLink look="strong" size="main" wide href={addressOf({ at: 'home' })}>
        {t('after.thanks.home')}
      </ButtonLink>
      {owner === undefined ? null : <p>{t('after.thanks.owner', { owner })}</p>}
      <ButtonLink wide href={addressOf({ at: 'walk-details', walkId: walk.id })}>
        {t('after.thanks.look')}
      </ButtonLink>
    </Page>
  );
}
