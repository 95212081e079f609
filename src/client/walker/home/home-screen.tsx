import { Footprints, MapPinPlus } from 'lucide-react';
import { useState } from 'react';
import type { RecordingTrouble } from '../../recorder/walker-ports.ts';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { useText } from '../../ui/use-text.ts';
import { useLive, usePorts } from '../ports-context.tsx';
import { addressOf } from '../route.ts';
import { recordingTexts } from '../texts/trouble-texts.ts';
import { goTo } from '../use-route.ts';
import { HomeNotices } from './home-notices.tsx';
import { InterruptedWalk } from './interrupted-walk.tsx';

/** One thing to do, one beside it, and then only what needs to be known. */
export function HomeScreen({ first }: { readonly first: boolean }) {
  const t = useText();
  const { recorder, membership, walks } = usePorts();
  const campaign = useLive(membership.campaign);
  const isInterrupted = useLive(walks.all)?.some(({ status }) => status === 'recording') === true;
  const [trouble, setTrouble] = useState<RecordingTrouble | null>(null);

  const start = async () => {
    setTrouble(null);
    const kept = await recorder.start();
    if (kept.ok) goTo({ at: 'walk' });
    else setTrouble(kept.trouble);
  };

  return (
    <Page title={t('home.title')} above={campaign?.name} takeFocus={!first}>
      <InterruptedWalk toldElsewhere={trouble === 'other-window'} />
      <Button
        look={isInterrupted ? 'plain' : 'strong'}
        size="start"
        wide
        icon={<Footprints aria-hidden="true" />}
        onClick={start}
      >
        {t('home.start')}
      </Button>
      {trouble === null ? null : (
        <Notice tone="trouble" live>
          <p>{t('home.start-failed')}</p>
          <p>{t(recordingTexts[trouble])}</p>
        </Notice>
      )}
      <ButtonLink size="main" wide icon={<MapPinPlus aria-hidden="true" />} href={addressOf({ at: 'mark' })}>
        {t('home.mark')}
      </ButtonLink>
      <HomeNotices />
    </Page>
  );
}
