import { MapPinPlus } from 'lucide-react';
import { BackLink } from '../../ui/back-link.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Page } from '../../ui/page.tsx';
import { useText } from '../../ui/use-text.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { useLive, usePorts } from '../ports-context.tsx';
import { addressOf } from '../route.ts';
import { UndoRemoval } from '../undo-removal.tsx';
import { SpotRow } from './spot-row.tsx';

export function SpotsScreen() {
  const t = useText();
  const all = useLive(usePorts().spots.all);
  return (
    <Page title={t('spots.title')} back={<BackLink href={addressOf({ at: 'walks' })} word={t('walks.title')} />}>
      <UndoRemoval what="spot" />
      {all === undefined ? <Waiting word={t('app.reading')} /> : null}
      {all?.length === 0 ? <p>{t('spots.none')}</p> : null}
      <ul className="st-rows">
        {all?.map((spot) => (
          <SpotRow key={spot.id} spot={spot} />
        ))}
      </ul>
      <ButtonLink wide icon={<MapPinPlus aria-hidden="true" />} href={addressOf({ at: 'mark' })}>
        {t('home.mark')}
      </ButtonLink>
    </Page>
  );
}
