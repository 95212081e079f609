import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useText } from '../../ui/use-text.ts';
import { useLive, usePorts } from '../ports-context.tsx';
import { addressOf } from '../route.ts';

/** After a first walk in an iPhone's browser: what is recorded here will not be in the app on the home screen. */
export function HomeScreenNotice() {
  const t = useText();
  const { install, settings, walks } = usePorts();
  const hasWalked = useLive(walks.all)?.some(({ origin, status }) => origin === 'recorded' && status === 'finished');
  const isRead = useLive(settings.all)?.homeScreenAdviceRead ?? true;
  if (install !== 'iphone-browser' || !hasWalked || isRead) return null;
  const buttons = (
    <div className="st-pair st-full">
      <ButtonLink href={addressOf({ at: 'help-page', page: 'home-screen' })}>{t('home.home-screen.show')}</ButtonLink>
      <Button look="quiet" onClick={() => settings.change({ homeScreenAdviceRead: true })}>
        {t('home.home-screen.dismiss')}
      </Button>
    </div>
  );
  return (
    <Notice action={buttons}>
      <p>{t('home.home-screen')}</p>
      <p>{t('home.home-screen.next')}</p>
    </Notice>
  );
}
