import { FileDown, FileUp, MapPin, Pencil, Users } from 'lucide-react';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Page } from '../../ui/page.tsx';
import { RowLink } from '../../ui/row-link.tsx';
import { useText } from '../../ui/use-text.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { DrawingNotice } from '../draw/drawing-notice.tsx';
import { useLive, usePorts } from '../ports-context.tsx';
import { addressOf } from '../route.ts';
import { UndoRemoval } from '../undo-removal.tsx';
import { WalkRow } from './walk-row.tsx';
import { walksThatShareDay } from './walk-words.ts';

/** Mine turer: all walks, the newest first, then the spots and the way in for files. */
export function WalksScreen() {
  const t = useText();
  const { walks, spots } = usePorts();
  const all = useLive(walks.all);
  const marked = useLive(spots.all);
  if (all === undefined) {
    return (
      <Page title={t('walks.title')}>
        <Waiting word={t('app.reading')} />
      </Page>
    );
  }
  const finished = all.filter((walk) => walk.status === 'finished');
  const sharing = walksThatShareDay(finished);
  return (
    <Page title={t('walks.title')}>
      <UndoRemoval what="walk" />
      <DrawingNotice />
      {finished.length === 0 ? <p>{t('walks.none')}</p> : null}
      <ul className="st-rows">
        {finished.map((walk) => (
          <WalkRow key={walk.id} walk={walk} sharing={sharing} />
        ))}
      </ul>
      <h2 className="st-subtitle">{t('walks.more')}</h2>
      <ul className="st-rows">
        <RowLink
          href={addressOf({ at: 'spots' })}
          picture={<MapPin aria-hidden="true" />}
          word={t('spots.title')}
          more={t('walks.spots', { count: marked?.length ?? 0 })}
        />
      </ul>
      <ButtonLink wide icon={<Pencil aria-hidden="true" />} href={addressOf({ at: 'draw' })}>
        {t('draw.title')}
      </ButtonLink>
      <ButtonLink wide icon={<Users aria-hidden="true" />} href={addressOf({ at: 'group' })}>
        {t('group.title')}
      </ButtonLink>
      <ButtonLink wide icon={<FileUp aria-hidden="true" />} href={addressOf({ at: 'import' })}>
        {t('import.title')}
      </ButtonLink>
      {finished.length === 0 ? null : (
        <ButtonLink wide icon={<FileDown aria-hidden="true" />} href={addressOf({ at: 'save-walks' })}>
          {t('save.all')}
        </ButtonLink>
      )}
    </Page>
  );
}
