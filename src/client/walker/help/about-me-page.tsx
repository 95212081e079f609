import { ageBands, aids } from '../../../domain/privacy/about-person.ts';
import { ChoiceList } from '../../ui/choice-list.tsx';
import { useText } from '../../ui/use-text.ts';
import { useLive, usePorts } from '../ports-context.tsx';
import { agree } from '../welcome/agree.ts';
import { ConsentRows } from '../welcome/consents.tsx';

const none = 'no-answer';

/** What was said after a walk, to be seen, changed and taken back. It goes with the walks that are sent from now on. */
export function AboutMePage() {
  const t = useText();
  const { settings } = usePorts();
  const remembered = useLive(settings.all);
  if (remembered === undefined) return null;
  const { age, aid, consentAid } = remembered;
  const noAnswer = { value: none, word: t('about.no-answer') } as const;
  return (
    <>
      <p>{t('about.voluntary')}</p>
      <p>{t('about.remembered')}</p>
      <ChoiceList
        legend={t('about.age')}
        choices={[...ageBands.map((value) => ({ value, word: t(`about.age.${value}`) })), noAnswer]}
        value={age ?? none}
        onChoose={(chosen) => settings.change({ age: chosen === none ? null : chosen })}
      />
      <ConsentRows only="consentAid" consents={remembered} onChange={(changes) => settings.change(agree(changes))} />
      {consentAid ? (
        <ChoiceList
          legend={t('about.aid')}
          choices={[...aids.map((value) => ({ value, word: t(`about.aid.${value}`) })), noAnswer]}
          value={aid ?? none}
          onChoose={(chosen) => settings.change({ aid: chosen === none ? null : chosen })}
        />
      ) : null}
      <p className="st-soft">{t('about.not-back')}</p>
    </>
  );
}
