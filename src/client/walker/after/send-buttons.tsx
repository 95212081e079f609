import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useText } from '../../ui/use-text.ts';
import { useLive, usePorts } from '../ports-context.tsx';
import { addressOf } from '../route.ts';

/** `spots`: the walk itself must stay here. */
export type WhatToSend = 'walk' | 'spots' | 'nothing';

interface SendButtonsProps {
  readonly what: WhatToSend;
  readonly busy: boolean;
  readonly onSend: () => void;
  readonly onKeep: () => void;
}

/** Send · Behold hos meg. Without an innsamling or without consent, the first of them is what is lacking. */
export function SendButtons({ what, busy, onSend, onKeep }: SendButtonsProps) {
  const t = useText();
  const { membership, settings } = usePorts();
  const campaign = useLive(membership.campaign);
  const remembered = useLive(settings.all);
  const keep = (
    <Button size="main" wide onClick={onKeep}>
      {t('after.send.keep')}
    </Button>
  );
  if (campaign === null) {
    return (
      <>
        <Notice action={<ButtonLink href={addressOf({ at: 'join' })}>{t('home.join')}</ButtonLink>}>
          <p>{t('after.send.not-enrolled')}</p>
        </Notice>
        {keep}
      </>
    );
  }
  if (remembered !== undefined && !remembered.consentWalks) {
    const agree = <Button onClick={() => settings.change({ consentWalks: true })}>{t('after.send.agree')}</Button>;
    return (
      <>
        <Notice action={agree}>
          <p>{t('after.send.no-consent')}</p>
        </Notice>
        {keep}
      </>
    );
  }
  return (
    <div className="st-stack">
      {what === 'nothing' ? null : (
        <Button look="strong" size="main" wide busy={busy} onClick={onSend}>
          {t(what === 'walk' ? 'after.send.send' : 'after.send.only-spots')}
        </Button>
      )}
      {keep}
    </div>
  );
}
