import type { WalkDetails } from '../../recorder/walker-ports.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import type { TextKey } from '../../ui/text/texts.ts';
import { useText } from '../../ui/use-text.ts';
import { useLive, usePorts } from '../ports-context.tsx';
import { addressOf } from '../route.ts';

/** "Sent" is said only when the server has answered for it. */
function whereItIs(walk: WalkDetails): TextKey {
  if (walk.send === 'sent') return 'after.thanks.sent';
  if (walk.send === 'waiting') return 'after.thanks.waiting';
  return 'after.thanks.here';
}

export function ThanksStep({ walk }: { readonly walk: WalkDetails }) {
  const t = useText();
  const owner = useLive(usePorts().membership.campaign)?.owner;
  return (
    <Page title={t('after.thanks.title')}>
      <Notice tone="done" live>
        <p>{t(whereItIs(walk))}</p>
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
