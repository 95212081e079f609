import { ageBands, aids, companies } from '../../../domain/privacy/about-person.ts';
import type { SendChoices } from '../../recorder/walker-ports.ts';
import { ChoiceList } from '../../ui/choice-list.tsx';
import { useText } from '../../ui/use-text.ts';

interface AboutYouProps {
  readonly choices: SendChoices;
  /** Aids may tell of health: asked only of those who agreed to it. */
  readonly askAid: boolean;
  readonly onChange: (choices: SendChoices) => void;
}

/** Three voluntary questions, folded away: nobody has to pass them. */
export function AboutYou({ choices, askAid, onChange }: AboutYouProps) {
  const t = useText();
  return (
    <details className="st-fold">
      <summary>{t('about.title')}</summary>
      <div className="st-stack">
        <p className="st-soft">{t('about.voluntary')}</p>
        <ChoiceList
          legend={t('about.age')}
          choices={ageBands.map((value) => ({ value, word: t(`about.age.${value}`) }))}
          value={choices.age ?? null}
          onChoose={(age) => onChange({ ...choices, age })}
        />
        <ChoiceList
          legend={t('about.company')}
          choices={companies.map((value) => ({ value, word: t(`about.company.${value}`) }))}
          value={choices.company ?? null}
          onChoose={(company) => onChange({ ...choices, company })}
        />
        {askAid ? (
          <ChoiceList
            legend={t('about.aid')}
            choices={aids.map((value) => ({ value, word: t(`about.aid.${value}`) }))}
            value={choices.aid ?? null}
            onChoose={(aid) => onChange({ ...choices, aid })}
          />
        ) : null}
      </div>
    </details>
  );
}
