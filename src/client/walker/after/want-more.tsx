import type { WalkDetails } from '../../recorder/walker-ports.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Page } from '../../ui/page.tsx';
import { useText } from '../../ui/use-text.ts';
import { addressOf } from '../route.ts';
import { UndoRemoval } from '../undo-removal.tsx';
import { stepAfter } from './step-after.ts';

/** After the last mark: many think of more places once they sit down. */
export function WantMore({ walk }: { readonly walk: WalkDetails }) {
  const t = useText();
  return (
    <Page title={t('after.more.title')}>
      <UndoRemoval what="spot" />
      <p>{t('after.more.about')}</p>
      <div className="st-stack">
        <ButtonLink
          look="strong"
          size="main"
          wide
          href={addressOf({ at: 'after', walkId: walk.id, step: stepAfter('marks', walk) })}
        >
          {t('after.more.no')}
        </ButtonLink>
        <ButtonLink wide href={addressOf(walk.people === undefined ? { at: 'mark' } : { at: 'mark', walkId: walk.id })}>
          {t('after.more.yes')}
        </ButtonLink>
      </div>
    </Page>
  );
}
