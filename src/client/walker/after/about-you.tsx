import { ageBands, aids, type Company, companies } from '../../../domain/privacy/about-person.ts';
import type { SettingsRecord } from '../../recorder/walker-ports.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import type { Translate } from '../../ui/use-text.ts';
import { useText } from '../../ui/use-text.ts';
import { useLive, usePorts } from '../ports-context.tsx';
import type { AfterRoute } from '../route.ts';
import { goTo, stillHere } from '../use-route.ts';
import { type AboutQuestion, nextQuestion } from './about-facts.ts';

interface AboutYouProps {
  readonly route: AfterRoute;
  readonly ask: AboutQuestion;
}

interface Answer {
  readonly value: string;
  readonly word: string;
  readonly remember?: Partial<SettingsRecord>;
  readonly company?: Company;
}

function answersTo(ask: AboutQuestion, t: Translate): readonly Answer[] {
  switch (ask) {
    case 'age':
      return ageBands.map((age) => ({ value: age, word: t(`about.age.${age}`), remember: { age } }));
    case 'aid':
      return aids.map((aid) => ({ value: aid, word: t(`about.aid.${aid}`), remember: { aid } }));
    case 'company':
      return companies.map((company) => ({ value: company, word: t(`about.company.${company}`), company }));
  }
}

/** One voluntary question, answered or passed over in one press. Each answer goes on to the next. */
export function AboutYou({ route, ask }: AboutYouProps) {
  const t = useText();
  const { settings } = usePorts();
  const remembered = useLive(settings.all);
  if (remembered === undefined) return null;
  const said = ask === 'company' ? null : remembered[ask];

  const goOn = async ({ remember = {}, company }: Omit<Answer, 'value' | 'word'>) => {
    const isHere = stillHere();
    const next = nextQuestion(ask, remembered);
    // Asked once is asked for good: who passed over it is not asked after every walk.
    await settings.change(next === 'company' ? { ...remember, aboutAsked: true } : remember);
    if (isHere()) goTo({ ...route, step: next ?? 'start', ...(company === undefined ? {} : { company }) });
  };
  const nothing = ask === 'company' ? {} : { remember: { [ask]: null } };
  return (
    <Page title={t(`about.${ask}`)} above={ask === 'company' ? undefined : t('about.title')}>
      <p>{t('about.voluntary')}</p>
      {ask === 'company' ? null : <p>{t('about.remembered')}</p>}
      {/* Above the answers: who will not say does not have to look through them. */}
      <Button look="quiet" size="main" wide onClick={() => void goOn(nothing)}>
        {t(said === null ? 'welcome.skip' : 'about.remove')}
      </Button>
      <div className="st-stack">
        {answersTo(ask, t).map(({ value, word, ...answer }) => (
          <Button
            key={value}
            size="main"
            wide
            look={value === said ? 'strong' : 'plain'}
            onClick={() => void goOn(answer)}
          >
            {word}
          </Button>
        ))}
      </div>
    </Page>
  );
}
