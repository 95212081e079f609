import { pages } from '../../protocol/paths.ts';
import { ButtonLink } from '../ui/button-link.tsx';
import { useText } from '../ui/use-text.ts';
import { LoadedView } from './loaded-view.tsx';
import { SetupPage, type SetupPageProps } from './setup-page.tsx';
import { Trouble } from './trouble.tsx';
import { useAnswer } from './use-answer.ts';
import { usePageTitle } from './use-page-title.ts';

/** Asks whether the link works before anybody thinks of a password for it. */
export function SetupGate(props: SetupPageProps) {
  const t = useText();
  const { port, token } = props;
  const link = useAnswer(`setup:${token}`, () => port.checkSetupLink(token));
  const isUsed = link.state.phase === 'failed' && link.state.reason === 'setup-used';
  usePageTitle(t(isUsed ? 'desk.setup.usedHeading' : 'desk.setup.heading'));
  if (isUsed) {
    return (
      <main className="desk-form">
        <h1 className="st-title">{t('desk.setup.usedHeading')}</h1>
        <Trouble reason="setup-used" />
        <ButtonLink href={pages.desk}>{t('desk.login.heading')}</ButtonLink>
      </main>
    );
  }
  return (
    <LoadedView of={link} waiting={t('desk.working.session')}>
      {() => <SetupPage {...props} />}
    </LoadedView>
  );
}
