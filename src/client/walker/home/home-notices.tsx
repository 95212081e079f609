import { ButtonLink } from '../../ui/button-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useText } from '../../ui/use-text.ts';
import { useLive, usePorts } from '../ports-context.tsx';
import { addressOf } from '../route.ts';
import { DeliveryNotice } from './delivery-notice.tsx';
import { InterruptedWalk } from './interrupted-walk.tsx';
import { MunicipalityNotice } from './municipality-notice.tsx';
import { RejectedNotice } from './rejected-notice.tsx';
import { UpdateNotice } from './update-notice.tsx';

/** Sentences, each with at most one thing to do. */
export function HomeNotices() {
  const t = useText();
  const { membership, settings } = usePorts();
  const campaign = useLive(membership.campaign);
  const remembered = useLive(settings.all);
  return (
    <>
      <InterruptedWalk />
      <RejectedNotice />
      {campaign === null && remembered?.welcomed ? (
        <Notice action={<ButtonLink href={addressOf({ at: 'join' })}>{t('home.join')}</ButtonLink>}>
          <p>{t('home.not-enrolled')}</p>
        </Notice>
      ) : null}
      <DeliveryNotice />
      <MunicipalityNotice />
      <UpdateNotice />
    </>
  );
}
