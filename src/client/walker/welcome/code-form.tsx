import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { useText } from '../../ui/use-text.ts';
import { enrolTexts } from '../texts/trouble-texts.ts';
import { failureOf, useJoin } from './use-join.ts';

/** Six letters from a poster or a letter in the post. `first` stands there to begin with. */
export function CodeForm({ first = '' }: { readonly first?: string }) {
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
      <Button type="submit" look="strong" size="main" wide busy={state === 'busy'}>
        {t('join.join')}
      </Button>
    </form>
  );
}
