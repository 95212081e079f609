import { Component, type ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { useText } from '../ui/use-text.ts';
import { addressOf } from './route.ts';

interface AppGuardState {
  readonly broken: boolean;
}

/**
 * Catches what no screen expected, and files of the app that could not be fetched. The recorder runs outside the screens:
 * a walk that is being recorded goes on, and the button draws its screen again without reloading the page.
 */
export class AppGuard extends Component<{ readonly children: ReactNode }, AppGuardState> {
  override state: AppGuardState = { broken: false };

  static getDerivedStateFromError(): AppGuardState {
    return { broken: true };
  }

  readonly #drawAgain = () => this.setState({ broken: false });

  override render() {
    if (!this.state.broken) return this.props.children;
    return <BrokenScreen onAgain={this.#drawAgain} />;
  }
}

function BrokenScreen({ onAgain }: { readonly onAgain: () => void }) {
  const t = useText();
  const home = () => {
    window.location.hash = addressOf({ at: 'home' });
    onAgain();
  };
  return (
    <Page title={t('app.broken')}>
      <p>{t('app.broken.safe')}</p>
      <Button look="strong" size="main" wide onClick={onAgain}>
        {t('app.broken.again')}
      </Button>
      <Button wide onClick={home}>
        {t('help.to-start')}
      </Button>
    </Page>
  );
}
