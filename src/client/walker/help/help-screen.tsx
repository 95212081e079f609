import { ALargeSmall, Info, Languages, type LucideIcon, SendHorizontal, SunMoon, Users } from 'lucide-react';
import { Page } from '../../ui/page.tsx';
import { RowLink } from '../../ui/row-link.tsx';
import type { TextKey } from '../../ui/text/texts.ts';
import { useText } from '../../ui/use-text.ts';
import { useLive, usePorts } from '../ports-context.tsx';
import { addressOf, type HelpPage, helpPages } from '../route.ts';
import { Contact } from '../welcome/contact.tsx';

export const helpTitles = {
  language: 'help.language',
  'text-size': 'help.text-size',
  scheme: 'help.scheme',
  'what-is-sent': 'sent.title',
  campaign: 'help.campaign',
  about: 'help.about',
} as const satisfies Record<HelpPage, TextKey>;

const pictures: Record<HelpPage, LucideIcon> = {
  language: Languages,
  'text-size': ALargeSmall,
  scheme: SunMoon,
  'what-is-sent': SendHorizontal,
  campaign: Users,
  about: Info,
};

/** Hjelp og valg. To ring someone comes first. */
export function HelpScreen() {
  const t = useText();
  const campaign = useLive(usePorts().membership.campaign);
  return (
    <Page title={t('help.title')}>
      {campaign ? <Contact campaign={campaign} /> : null}
      <ul className="st-rows">
        {helpPages.map((page) => {
          const Picture = pictures[page];
          return (
            <RowLink
              key={page}
              href={addressOf({ at: 'help-page', page })}
              picture={<Picture aria-hidden="true" />}
              word={t(helpTitles[page])}
            />
          );
        })}
      </ul>
    </Page>
  );
}
