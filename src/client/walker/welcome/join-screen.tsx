import { BackLink } from '../../ui/back-link.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { useText } from '../../ui/use-text.ts';
import { useLive, usePorts } from '../ports-context.tsx';
import { addressOf } from '../route.ts';
import { CodeForm } from './code-form.tsx';
import { Contact } from './contact.tsx';

/** Bli med, later: for who began without a code, or was given another. */
export function JoinScreen() {
  const t = useText();
  const campaign = useLive(usePorts().membership.campaign);
  return (
    <Page title={t('join.title')} back={<BackLink href={addressOf({ at: 'home' })} word={t('bar.home')} />}>
      {campaign ? (
        <>
          <Notice tone="done" live>
            <p>{t('join.in', { name: campaign.name, owner: campaign.owner })}</p>
          </Notice>
          <Contact campaign={campaign} />
          <ButtonLink wide look="strong" href={addressOf({ at: 'home' })}>
            {t('after.thanks.home')}
          </ButtonLink>
          <h2 className="st-subtitle">{t('join.other')}</h2>
        </>
      ) : null}
      <CodeForm />
    </Page>
  );
}
