import { Button } from '../../ui/button.tsx';
import { useText } from '../../ui/use-text.ts';
import { HomeScreenGuide } from '../help/home-screen-guide.tsx';
import { useLive, usePorts } from '../ports-context.tsx';

/** Before anything is recorded: an iPhone keeps the browser's walks and those of the app on the home screen apart. */
export function HomeScreenFirst({ onTry }: { readonly onTry: () => void }) {
  const t = useText();
  const code = useLive(usePorts().membership.campaign)?.code;
  return (
    <>
      <p>{t('welcome.home-screen.why')}</p>
      {code === undefined ? null : (
        <div className="st-card st-stack">
          <p>{t('welcome.home-screen.code-note')}</p>
          <p className="st-code" dir="ltr">
            {code}
          </p>
        </div>
      )}
      <HomeScreenGuide phone="iphone" />
      <Button size="main" wide onClick={onTry}>
        {t('welcome.home-screen.try')}
      </Button>
    </>
  );
}
