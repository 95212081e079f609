import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { useText } from '../../ui/use-text.ts';
import { enrolTexts } from '../texts/trouble-texts.ts';
import { useJoin } from './use-join.ts';

/** Six letters from a poster or a letter in the post. */
export function CodeForm() {
  const t = useText();
  const { state, join } = useJoin();
  const [typed, setTyped] = useState('');
  const failed = state === 'idle' || state === 'busy' || state === 'joined' ? undefined : t(enrolTexts[state]);
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
        error={failed}
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
