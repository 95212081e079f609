import type { ComponentType } from 'react';
import { BackLink } from '../../ui/back-link.tsx';
import { Page } from '../../ui/page.tsx';
import { useText } from '../../ui/use-text.ts';
import { useLive, usePorts } from '../ports-context.tsx';
import { addressOf, type HelpPage } from '../route.ts';
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
import { ReadAloudChoice } from './read-aloud-choice.tsx';
import { RelativesPage } from './relatives-page.tsx';
import { RestorePage } from './restore-page.tsx';
import { RestoredPage } from './restored-page.tsx';
import { SchemeChoice } from './scheme-choice.tsx';
import { TextSizeChoice } from './text-size-choice.tsx';

const bodies: Record<HelpPage, ComponentType> = {
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
  'home-screen': HomeScreenPage,
  accessibility: AccessibilityPage,
  about: AboutApp,
};

export function HelpPageScreen({ page }: { readonly page: HelpPage }) {
  const t = useText();
  const welcomed = useLive(usePorts().settings.all)?.welcomed;
  const Body = bodies[page];
  // Who has not begun yet came by a link and goes back to the first page.
  const back = welcomed ? (
    <BackLink href={addressOf({ at: 'help' })} word={t('help.title')} />
  ) : (
    <BackLink href={addressOf({ at: 'home' })} word={t('help.to-start')} />
  );
  return (
    <Page title={t(helpRows[page].word)} back={back}>
      <Body />
    </Page>
  );
}
