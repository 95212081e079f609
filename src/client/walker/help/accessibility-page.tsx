import { ButtonLink } from '../../ui/button-link.tsx';
import type { TextKey } from '../../ui/text/texts.ts';
import { useText } from '../../ui/use-text.ts';
import { RingUs } from './ring-us.tsx';
import { TextSection } from './text-section.tsx';

const tested: readonly TextKey[] = [
  'a11y.tested.axe',
  'a11y.tested.size',
  'a11y.tested.reflow',
  'a11y.tested.keyboard',
  'a11y.tested.often',
  'a11y.tested.browser',
  'a11y.tested.found',
];

const missing: readonly TextKey[] = ['a11y.open.people', 'a11y.open.phones', 'a11y.open.map', 'a11y.open.desk'];

/** The accessibility statement. Only what was tested is said to be tested; docs/accessibility.md says the same at length. */
export function AccessibilityPage() {
  const t = useText();
  return (
    <>
      <p>{t('a11y.intro')}</p>
      <TextSection title="a11y.standard" points={['a11y.standard.law', 'a11y.standard.ours']} />
      <TextSection title="a11y.status" points={['a11y.status.partly']} />
      <TextSection title="a11y.tested" points={tested} />
      <TextSection title="a11y.open" points={missing} />
      <TextSection title="a11y.tell" points={['a11y.tell.us']}>
        <RingUs />
        <p>{t('a11y.tell.complain')}</p>
        <ButtonLink wide href="https://www.uutilsynet.no/">
          {t('a11y.tell.link')}
        </ButtonLink>
      </TextSection>
      <p className="st-soft">{t('a11y.date')}</p>
    </>
  );
}
