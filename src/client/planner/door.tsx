import type { ReactNode } from 'react';
import type { DeskPreferences } from './desk-preferences.ts';
import { LookChoices } from './look-choices.tsx';

/** The page before the desk: one card in the middle, and the choice of language for those who cannot read it yet. */
export function Door({
  preferences,
  children,
}: {
  readonly preferences: DeskPreferences;
  readonly children: ReactNode;
}) {
  return (
    <div className="desk desk-door">
      <header className="desk-brand">Seniortråkk</header>
      <div className="st-card desk-door-card">{children}</div>
      <footer className="desk-door-looks">
        <LookChoices preferences={preferences} />
      </footer>
    </div>
  );
}
