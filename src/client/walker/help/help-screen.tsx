import { DoorOpen } from 'lucide-react';
import { Page } from '../../ui/page.tsx';
import { RowLink } from '../../ui/row-link.tsx';
import { useText } from '../../ui/use-text.ts';
import { useLive, usePorts } from '../ports-context.tsx';
import { addressOf, type HelpPage } from '../route.ts';
import { Contact } from '../welcome/contact.tsx';
import { helpGroups, helpRows } from './help-groups.ts';

/** Hjelp og valg. To ring someone comes first. */
export function HelpScreen() {
  const t = useText();
  const campaign = useLive(usePorts().membership.campaign);
  return (
    <Page title={t('help.title')}>
      {campaign ? <Contact campaign={campaign} /> : null}
      {helpGroups.map(({ title, rows }) => (
        <section key={title} className="st-stack">
          <h2 className="st-subtitle">{t(title)}</h2>
          <ul className="st-rows">
            {rows.map((row) => (row === 'welcome' ? <WelcomeRow key={row} /> : <PageRow key={row} page={row} />))}
          </ul>
        </section>
      ))}
    </Page>
  );
}

function PageRow({ page }: { readonly page: HelpPage }) {
  const t = useText();
  const { word, picture: Picture } = helpRows[page];
  return (
    <RowLink href={addressOf({ at: 'help-page', page })} picture={<Picture aria-hidden="true" />} word={t(word)} />
  );
}

function WelcomeRow() {
  const t = useText();
  return (
    <RowLink
      href={addressOf({ at: 'welcome', step: 'who' })}
      picture={<DoorOpen aria-hidden="true" />}
      word={t('welcome.again')}
    />
  );
}
