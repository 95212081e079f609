import { ButtonLink } from '../../ui/button-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { useText } from '../../ui/use-text.ts';
import { useLive, usePorts } from '../ports-context.tsx';
import { addressOf } from '../route.ts';
import { useLoaded } from '../use-loaded.ts';

/** After Angre: the place is gone here, and said is whether the municipality has it still. */
export function MarkUndone({ spotId }: { readonly spotId: string }) {
  const t = useText();
  const { delivery, spots } = usePorts();
  const state = useLive(delivery.state);
  const there = useLoaded(`${spotId} ${state?.waiting} ${state?.activity}`, () => spots.mayBeThere(spotId));
  return (
    <Page title={t('marked.undone')}>
      {there === undefined ? null : (
        <Notice tone={there ? 'calm' : 'done'} live>
          <p>{t(there ? 'marked.undone.there' : 'marked.undone.nowhere')}</p>
        </Notice>
      )}
      <ButtonLink look="strong" size="main" wide href={addressOf({ at: 'home' })}>
        {t('after.thanks.home')}
      </ButtonLink>
      <ButtonLink wide href={addressOf({ at: 'mark' })}>
        {t('home.mark')}
      </ButtonLink>
    </Page>
  );
}
