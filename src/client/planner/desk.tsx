import { useMemo } from 'react';
import { useText } from '../ui/use-text.ts';
import { CampaignPage } from './campaign-page.tsx';
import type { DeskPort } from './desk-port.ts';
import type { DeskPreferences } from './desk-preferences.ts';
import { InboxPage } from './inbox-page.tsx';
import { LoadedView } from './loaded-view.tsx';
import { MapPage } from './map-page.tsx';
import { Rail } from './rail.tsx';
import { useAnswer } from './use-answer.ts';
import { useDeskPlace } from './use-desk-place.ts';
import { watchForExpiry } from './watch-for-expiry.ts';

export interface DeskProps {
  readonly port: DeskPort;
  readonly preferences: DeskPreferences;
  readonly name: string;
  readonly onLeft: (how: 'by-choice' | 'expired') => void;
}

const sections = { kart: MapPage, innkommet: InboxPage, innsamling: CampaignPage } as const;

export function Desk({ port: anyPort, preferences, name, onLeft }: DeskProps) {
  const t = useText();
  const [place, move] = useDeskPlace();
  const port = useMemo(() => watchForExpiry(anyPort, () => onLeft('expired')), [anyPort, onLeft]);
  const campaigns = useAnswer('campaigns', port.listCampaigns);
  const known = campaigns.state.phase === 'ready' ? campaigns.state.value : [];
  const current = known.find(({ campaign }) => campaign.id === place.campaign) ?? known[0];
  const Section = sections[place.section];
  const logOut = async () => {
    const answer = await port.logOut();
    if (answer.ok) onLeft('by-choice');
    return answer;
  };

  return (
    <div className="desk desk-shell">
      <a className="desk-skip" href="#innhold">
        {t('desk.skip')}
      </a>
      <Rail {...{ place, move, name, preferences, campaigns: known, current, onLogOut: logOut }} />
      <main id="innhold" className="desk-main" tabIndex={-1}>
        <LoadedView of={campaigns} waiting={t('desk.working.campaigns')}>
          {() =>
            current === undefined ? (
              <NoCampaign />
            ) : (
              <Section
                key={current.campaign.id}
                {...{ port, place, move, campaign: current, onFactsChanged: campaigns.reload }}
              />
            )
          }
        </LoadedView>
      </main>
    </div>
  );
}

function NoCampaign() {
  const t = useText();
  return (
    <section className="st-card st-stack desk-narrow">
      <h1 className="st-title">{t('desk.none.heading')}</h1>
      <p>{t('desk.none.text')}</p>
    </section>
  );
}
