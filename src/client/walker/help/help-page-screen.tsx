import type { ComponentType } from 'react';
import { BackLink } from '../../ui/back-link.tsx';
import { Page } from '../../ui/page.tsx';
import { useText } from '../../ui/use-text.ts';
import { addressOf, type HelpPage } from '../route.ts';
import { WhatIsSent } from '../welcome/what-is-sent.tsx';
import { AboutApp } from './about-app.tsx';
import { CampaignPage } from './campaign-page.tsx';
import { helpTitles } from './help-screen.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { SchemeChoice } from './scheme-choice.tsx';
import { TextSizeChoice } from './text-size-choice.tsx';

const bodies: Record<HelpPage, ComponentType> = {
  language: LanguageChoice,
  'text-size': TextSizeChoice,
  scheme: SchemeChoice,
  'what-is-sent': WhatIsSent,
  campaign: CampaignPage,
  about: AboutApp,
};

export function HelpPageScreen({ page }: { readonly page: HelpPage }) {
  const t = useText();
  const Body = bodies[page];
  return (
    <Page title={t(helpTitles[page])} back={<BackLink href={addressOf({ at: 'help' })} word={t('help.title')} />}>
      <Body />
    </Page>
  );
}
