import { ButtonLink } from '../../ui/button-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useText } from '../../ui/use-text.ts';
import { addressOf } from '../route.ts';
import type { WhatIsWhere } from './what-is-where.ts';

/** Marks that wait for words, or for a place on the map: one button, for the first of them. */
export function UnfinishedNotice({ undescribed, placeless }: Pick<WhatIsWhere, 'undescribed' | 'placeless'>) {
  const t = useText();
  const [bare] = undescribed;
  const [lost] = placeless;
  if (bare !== undefined) {
    const onward = addressOf({ at: 'spot', spotId: bare.id });
    const describe = addressOf({ at: 'describe', spotId: bare.id, onward });
    return (
      <Notice action={<ButtonLink href={describe}>{t('record.describe')}</ButtonLink>}>
        <p>{t('home.undescribed', { count: undescribed.length })}</p>
      </Notice>
    );
  }
  if (lost === undefined) return null;
  const show = <ButtonLink href={addressOf({ at: 'spot', spotId: lost.id })}>{t('spot.place')}</ButtonLink>;
  return (
    <Notice action={show}>
      <p>{t('home.placeless', { count: placeless.length })}</p>
    </Notice>
  );
}
