import { useCallback, useEffect, useState } from 'react';
import { pages } from '../../protocol/paths.ts';
import { useText } from '../ui/use-text.ts';
import { Desk } from './desk.tsx';
import type { DeskPort } from './desk-port.ts';
import type { DeskPreferences } from './desk-preferences.ts';
import { Door } from './door.tsx';
import { LoadedView } from './loaded-view.tsx';
import { LoginPage } from './login-page.tsx';
import { SetupGate } from './setup-gate.tsx';
import { readSetupToken } from './setup-token.ts';
import { useAnswer } from './use-answer.ts';

export interface PlannerAppProps {
  readonly port: DeskPort;
  readonly preferences: DeskPreferences;
}

type Visitor = { readonly name: string } | null;

/** Who is here decides the page: the one-time link sets up, nobody logs in, a planner works. */
export function PlannerApp({ port, preferences }: PlannerAppProps) {
  const t = useText();
  const [token, setToken] = useState(() => readSetupToken(window.location.pathname));
  const [hasExpired, setExpired] = useState(false);
  const visitor = useAnswer<Visitor>('session', async () => {
    const answer = await port.readSession();
    return !answer.ok && answer.reason === 'unauthorized' ? { ok: true, value: null } : answer;
  });

  const { put } = visitor;
  const enter = useCallback((name: string) => put(() => ({ name })), [put]);
  const leave = useCallback(
    (how: 'by-choice' | 'expired') => {
      setExpired(how === 'expired');
      put(() => null);
    },
    [put],
  );
  const isIn = visitor.state.phase === 'ready' && visitor.state.value !== null;
  useEffect(() => {
    if (!isIn || token === null) return;
    // The token is used up, or not needed: leave nothing of it in the address bar, the history or a copied link.
    window.history.replaceState(null, '', pages.desk);
    setToken(null);
  }, [isIn, token]);

  return (
    <LoadedView of={visitor} waiting={t('desk.working.session')}>
      {(who) =>
        who === null && token !== null ? (
          <Door preferences={preferences}>
            <SetupGate port={port} token={token} onLoggedIn={enter} />
          </Door>
        ) : who === null ? (
          <Door preferences={preferences}>
            <LoginPage port={port} hasExpired={hasExpired} onLoggedIn={enter} />
          </Door>
        ) : (
          <Desk port={port} preferences={preferences} name={who.name} onLeft={leave} />
        )
      }
    </LoadedView>
  );
}
