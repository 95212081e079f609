import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { useText } from '../../ui/use-text.ts';
import { enrolTexts } from '../texts/trouble-texts.ts';
import { failureOf, useJoin } from './use-join.ts';

interface CodeFormProps {
  /** Stands there to begin with. */
  readonly first?: string;
  /** For someone who is in an innsamling already: not what the page is for. */
  readonly plain?: boolean;
}

/** Six letters from a poster or a letter in the post. */
export function CodeForm({ first = '', plain = false }: CodeFormProps) {
  const t = useText();
  const { state, join } = useJoin();
  const [typed, setTyped] = useState(first);
  const failure = failureOf(state);
  return (
    <form
      className="st-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void join(typed);
      }}
    >
      <Field
        label={t('join.code')}
        hint={t('join.code.hint')}
        error={failure === null ? undefined : t(enrolTexts[failure])}
        value={typed}
        onValue={setTyped}
        autoCapitalize="characters"
        autoComplete="off"
        spellCheck={false}
        maxLength={12}
      />
      <Button type="submit" look={plain ? 'plain' : 'strong'} size="main" wide busy={state === 'busy'}>
        {t('join.join')}
      </Button>
    </form>
  );
}
