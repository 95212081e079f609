import { memo, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { useText } from '../../ui/use-text.ts';
import { usePorts } from '../ports-context.tsx';
import { addressOf } from '../route.ts';
import { Pocket } from './pocket.tsx';

/** Legg i lomma. It is given nothing that changes with a new place, so none draws it anew. */
export const PocketScreen = memo(function PocketScreen({ walkId }: { readonly walkId: string }) {
  const { recorder } = usePorts();
  const [asks, setAsks] = useState(() => {
    const state = recorder.state.get();
    return state?.phase === 'recording' && !state.screenKeptOn;
  });
  return asks ? <MaySleep onGoOn={() => setAsks(false)} /> : <Pocket walkId={walkId} />;
});

/** Said before: from within the pocket nobody sees a screen go dark. */
function MaySleep({ onGoOn }: { readonly onGoOn: () => void }) {
  const t = useText();
  return (
    <Page title={t('record.pocket')}>
      <Notice tone="trouble">
        <p>{t('pocket.may-sleep')}</p>
        <p>{t('pocket.may-sleep.do')}</p>
      </Notice>
      <div className="st-stack">
        <ButtonLink look="strong" size="main" wide href={addressOf({ at: 'walk' })}>
          {t('record.map.back')}
        </ButtonLink>
        <Button size="main" wide onClick={onGoOn}>
          {t('pocket.may-sleep.go-on')}
        </Button>
      </div>
    </Page>
  );
}
