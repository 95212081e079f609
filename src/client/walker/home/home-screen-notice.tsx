import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useText } from '../../ui/use-text.ts';
import { usePorts } from '../ports-context.tsx';
import { addressOf } from '../route.ts';

/** After a first walk in an iPhone's browser: what is recorded here will not be in the app on the home screen. */
export function HomeScreenNotice() {
  const t = useText();
  const { settings } = usePorts();
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
