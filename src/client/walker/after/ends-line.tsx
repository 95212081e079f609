import { ButtonLink } from '../../ui/button-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useText } from '../../ui/use-text.ts';
import { type AfterRoute, addressOf } from '../route.ts';
import { endsOf } from './ends-of.ts';

/** Which ends of the walk go along because of an answer about home, and the way back to it: a slip there shows where one lives. */
export function EndsLine({ route }: { readonly route: AfterRoute }) {
  const t = useText();
  const { startedAtHome, endedAtHome } = endsOf(route);
  if (startedAtHome && endedAtHome) return null;
  const { startedElsewhere: _start, endedElsewhere: _end, ...unanswered } = route;
  return (
    <Notice
      action={<ButtonLink href={addressOf({ ...unanswered, step: 'start' })}>{t('after.ends.change')}</ButtonLink>}
    >
      <p>{t(startedAtHome ? 'after.ends.end' : endedAtHome ? 'after.ends.start' : 'after.ends.both')}</p>
    </Notice>
  );
}
