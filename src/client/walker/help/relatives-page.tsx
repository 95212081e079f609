import { ButtonLink } from '../../ui/button-link.tsx';
import type { TextKey } from '../../ui/text/texts.ts';
import { useText } from '../../ui/use-text.ts';
import { useLive, usePorts } from '../ports-context.tsx';
import { addressOf, type HelpPage } from '../route.ts';
import { helpRows } from './help-groups.ts';
import { RingUs } from './ring-us.tsx';
import { TextSection } from './text-section.tsx';

const what: readonly TextKey[] = ['relatives.what.app', 'relatives.what.plan', 'relatives.what.free'];
const safe: readonly TextKey[] = [
  'relatives.safe.follow',
  'relatives.safe.line',
  'relatives.safe.home',
  'relatives.safe.press',
  'relatives.safe.spots',
  'relatives.safe.alarm',
];
const help: readonly TextKey[] = ['relatives.help.first', 'relatives.help.try', 'relatives.help.answer'];

/** For sons, neighbours and home helpers: what this is, what it never does, and how to help. */
export function RelativesPage() {
  return (
    <>
      <TextSection title="relatives.what" points={what} />
      <TextSection title="relatives.safe" points={safe}>
        <PageLink page="what-is-sent" />
      </TextSection>
      <TextSection title="relatives.ask" points={['relatives.ask.never', 'relatives.ask.not-us']} />
      <TextSection title="relatives.help" points={help}>
        <PageLink page="language" />
        <PageLink page="text-size" />
        <PageLink page="home-screen" />
      </TextSection>
      <TextSection title="relatives.erase" points={['relatives.erase.how']}>
        <PageLink page="erase" />
      </TextSection>
      <TextSection title="relatives.contact" points={[]}>
        <RingUs />
      </TextSection>
    </>
  );
}

/** Before the first run most of the choices are not open yet: they are on its own pages. */
function PageLink({ page }: { readonly page: HelpPage }) {
  const t = useText();
  const welcomed = useLive(usePorts().settings.all)?.welcomed;
  if (!welcomed && page !== 'what-is-sent') return null;
  return (
    <ButtonLink wide href={addressOf({ at: 'help-page', page })}>
      {t(helpRows[page].word)}
    </ButtonLink>
  );
}
