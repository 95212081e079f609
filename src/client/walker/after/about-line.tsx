import { ButtonLink } from '../../ui/button-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { intlLocales } from '../../ui/text/intl-locales.ts';
import { useLanguage, useText } from '../../ui/use-text.ts';
import { type AfterRoute, addressOf } from '../route.ts';
import type { Facts } from './about-facts.ts';

/** What goes with the walk about the walker, before it goes, and the way to change it. */
export function AboutLine({ route, facts }: { readonly route: AfterRoute; readonly facts: Facts }) {
  const t = useText();
  const language = useLanguage();
  const { age, aid, company } = facts;
  const words = [
    ...(age === undefined ? [] : [t('about.sent.age', { age: t(`about.age.${age}`) })]),
    ...(aid === undefined ? [] : [t(`about.sent.aid.${aid}`)]),
    ...(company === undefined ? [] : [t(`about.sent.company.${company}`)]),
  ];
  const change = <ButtonLink href={addressOf({ ...route, step: 'age' })}>{t('about.change')}</ButtonLink>;
  return (
    <Notice action={change}>
      <p>
        {words.length === 0
          ? t('about.sent.nothing')
          : t('about.sent', { facts: new Intl.ListFormat(intlLocales(language)).format(words) })}
      </p>
    </Notice>
  );
}
