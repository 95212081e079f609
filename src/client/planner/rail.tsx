import { Inbox, Map as MapSign, Megaphone } from 'lucide-react';
import { type MouseEvent, type ReactNode, useState } from 'react';
import type { DeskCampaign } from '../../protocol/desk.ts';
import { pages } from '../../protocol/paths.ts';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { useText } from '../ui/use-text.ts';
import { type DeskPlace, type DeskSection, deskSections, writeDeskPlace } from './desk-place.ts';
import type { Answer, DeskFailure } from './desk-port.ts';
import type { DeskPreferences } from './desk-preferences.ts';
import { LookChoices } from './look-choices.tsx';
import { SelectField } from './select-field.tsx';
import { Trouble } from './trouble.tsx';
import type { MoveDesk } from './use-desk-place.ts';
import { useWide } from './use-wide.ts';

const words = {
  kart: 'desk.rail.map',
  innkommet: 'desk.rail.inbox',
  innsamling: 'desk.rail.campaign',
} as const satisfies Record<DeskSection, string>;
const signs = { kart: MapSign, innkommet: Inbox, innsamling: Megaphone } as const;

export interface RailProps {
  readonly place: DeskPlace;
  readonly move: MoveDesk;
  readonly name: string;
  readonly preferences: DeskPreferences;
  readonly campaigns: readonly DeskCampaign[];
  readonly current: DeskCampaign | undefined;
  readonly onLogOut: () => Promise<Answer<null>>;
}

/** The way around the desk, in words, always in sight. */
export function Rail({ place, move, name, preferences, campaigns, current, onLogOut }: RailProps) {
  const t = useText();
  return (
    <header className="desk-rail">
      <p className="desk-brand">Seniortråkk</p>
      <ChosenCampaign {...{ campaigns, current, move }} />
      <nav aria-label={t('desk.rail.label')}>
        <ul>
          {deskSections.map((section) => (
            <li key={section}>
              <RailLink
                {...{ section, place, move }}
                waiting={section === 'innkommet' ? (current?.waitingMarks ?? 0) : 0}
              />
            </li>
          ))}
        </ul>
      </nav>
      <RailEnd>
        <LookChoices preferences={preferences} />
        <LogOut name={name} onLogOut={onLogOut} />
        <ButtonLink look="quiet" href={pages.accessibility}>
          {t('desk.accessibility')}
        </ButtonLink>
      </RailEnd>
    </header>
  );
}

/** What is chosen once. On top of a narrow page it is folded away, because the map is what was asked for. */
function RailEnd({ children }: { readonly children: ReactNode }) {
  const t = useText();
  if (useWide()) return <div className="desk-rail-end">{children}</div>;
  return (
    <details className="desk-rail-fold">
      <summary>{t('desk.rail.more')}</summary>
      <div className="desk-rail-end">{children}</div>
    </details>
  );
}

interface RailLinkProps {
  readonly section: DeskSection;
  readonly place: DeskPlace;
  readonly move: MoveDesk;
  readonly waiting: number;
}

function RailLink({ section, place, move, waiting }: RailLinkProps) {
  const t = useText();
  const Sign = signs[section];
  const target = { section, mark: null, cell: null } as const;
  const go = (event: MouseEvent) => {
    // With a held key the browser opens a new tab, as for every link.
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    move(target);
  };
  return (
    <a
      href={pages.desk + writeDeskPlace({ ...place, ...target })}
      aria-current={place.section === section ? 'page' : undefined}
      onClick={go}
    >
      <Sign className="desk-rail-sign" aria-hidden="true" />
      <span>
        {t(words[section])}
        {waiting > 0 ? <span className="desk-count">{t('desk.rail.inbox.waiting', { count: waiting })}</span> : null}
      </span>
    </a>
  );
}

function ChosenCampaign({ campaigns, current, move }: Pick<RailProps, 'campaigns' | 'current' | 'move'>) {
  const t = useText();
  if (current === undefined) return null;
  if (campaigns.length === 1) return <p className="desk-rail-campaign">{current.campaign.name}</p>;
  return (
    <SelectField
      label={t('desk.rail.choose')}
      value={current.campaign.id}
      options={campaigns.map(({ campaign }) => ({ value: campaign.id, word: campaign.name }))}
      onChoose={(id) => move({ campaign: id, slice: 'all', cell: null, mark: null })}
    />
  );
}

function LogOut({ name, onLogOut }: Pick<RailProps, 'name' | 'onLogOut'>) {
  const t = useText();
  const [trouble, setTrouble] = useState<DeskFailure | null>(null);
  const leave = async () => {
    const answer = await onLogOut();
    if (!answer.ok) setTrouble(answer.reason);
  };
  return (
    <>
      <p className="st-soft">{t('desk.rail.loggedInAs', { name })}</p>
      {trouble === null ? null : <Trouble reason={trouble} />}
      <Button onClick={leave}>{t('desk.rail.logout')}</Button>
    </>
  );
}
