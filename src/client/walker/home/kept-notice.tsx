import { ButtonLink } from '../../ui/button-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useText } from '../../ui/use-text.ts';
import { addressOf } from '../route.ts';
import { isNone, type WhatIsWhere } from './what-is-where.ts';

interface KeptNoticeProps extends Pick<WhatIsWhere, 'sent' | 'here'> {
  /** Nothing waits and nothing lacks words or an answer. */
  readonly nothingOpen: boolean;
  /** Some of the places here are told of above, for what they lack. */
  readonly someLack: boolean;
}

/** What is sent and what lies only here. "Sent" is only said of what the server has answered for. */
export function KeptNotice({ sent, here, nothingOpen, someLack }: KeptNoticeProps) {
  const t = useText();
  const all = nothingOpen && isNone(here);
  const look =
    here.walks > 0 ? (
      <ButtonLink href={addressOf({ at: 'walks' })}>{t('home.here.walks')}</ButtonLink>
    ) : here.spots > 0 ? (
      <ButtonLink href={addressOf({ at: 'spots' })}>{t('home.here.spots')}</ButtonLink>
    ) : undefined;
  return (
    <Notice tone={all ? 'done' : 'calm'} action={look}>
      {isNone(here) ? null : <p>{t('home.here', { ...here })}</p>}
      {someLack ? <p>{t('home.here.some-lack')}</p> : null}
      {isNone(sent) ? null : <p>{t(all ? 'home.all-sent' : 'home.sent', { ...sent })}</p>}
    </Notice>
  );
}
