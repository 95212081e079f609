import type { ComponentType } from 'react';
import { BackLink } from '../../ui/back-link.tsx';
import { Page } from '../../ui/page.tsx';
import { useText } from '../../ui/use-text.ts';
import { useWalkTop } from '../describe/use-walk-top.tsx';
import { useLive, usePorts } from '../ports-context.tsx';
import { addressOf, type HelpPage, type PositionCause } from '../route.ts';
import { WhatIsSent } from '../welcome/what-is-sent.tsx';
import { AboutApp } from './about-app.tsx';
import { AboutMePage } from './about-me-page.tsx';
import { AccessibilityPage } from './accessibility-page.tsx';
import { BackupPage } from './backup-page.tsx';
import { CampaignPage } from './campaign-page.tsx';
import { ErasePage } from './erase-page.tsx';
import { helpRows } from './help-groups.ts';
import { HomeScreenPage } from './home-screen-page.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { MicrophonePage } from './microphone-page.tsx';
import { causeTitles, PositionPage } from './position-page.tsx';
import { ReadAloudChoice } from './read-aloud-choice.tsx';
import { RelativesPage } from './relatives-page.tsx';
import { RestorePage } from './restore-page.tsx';
import { RestoredPage } from './restored-page.tsx';
import { SchemeChoice } from './scheme-choice.tsx';
import { TextSizeChoice } from './text-size-choice.tsx';

const bodies: Record<Exclude<HelpPage, 'position'>, ComponentType> = {
  language: LanguageChoice,
  'text-size': TextSizeChoice,
  scheme: SchemeChoice,
  'read-aloud': ReadAloudChoice,
  'what-is-sent': WhatIsSent,
  campaign: CampaignPage,
  'about-me': AboutMePage,
  erase: ErasePage,
  backup: BackupPage,
  restore: RestorePage,
  restored: RestoredPage,
  relatives: RelativesPage,
  microphone: MicrophonePage,
  'home-screen': HomeScreenPage,
  accessibility: AccessibilityPage,
  about: AboutApp,
};

interface HelpPageScreenProps {
  readonly page: HelpPage;
  readonly cause?: PositionCause | undefined;
}

export function HelpPageScreen({ page, cause }: HelpPageScreenProps) {
  const t = useText();
  const welcomed = useLive(usePorts().settings.all)?.welcomed;
  const walkTop = useWalkTop();
  // Who has not begun yet came by a link and goes back to the first page.
  const back = cause ? (
    <BackLink href={addressOf({ at: 'help-page', page })} word={t('help.position.all')} />
  ) : welcomed ? (
    <BackLink href={addressOf({ at: 'help' })} word={t('help.title')} />
  ) : (
    <BackLink href={addressOf({ at: 'home' })} word={t('help.to-start')} />
  );
  return (
    <Page title={t(cause ? causeTitles[cause] : helpRows[page].word)} back={back} {...walkTop}>
      {page === 'position' ? <PositionPage cause={cause} /> : <PageBody page={page} />}
    </Page>
  );
}

function PageBody({ page }: { readonly page: Exclude<HelpPage, 'position'> }) {
  const Body = bodies[page];
  return <Body />;
}
