import type { SpotRecord } from '../../recorder/walker-ports.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useText } from '../../ui/use-text.ts';
import { addressOf } from '../route.ts';

/** Places that may lie at home are not sent until the walker has said that they do not. */
export function HeldNotice({ held }: { readonly held: readonly SpotRecord[] }) {
  const t = useText();
  const [first] = held;
  if (first === undefined) return null;
  const answer = <ButtonLink href={addressOf({ at: 'spot', spotId: first.id })}>{t('home.held.answer')}</ButtonLink>;
  return (
    <Notice action={answer}>
      <p>{t('home.held', { count: held.length })}</p>
    </Notice>
  );
}
