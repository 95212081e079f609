import { ChoiceList } from '../../ui/choice-list.tsx';

interface YesNoProps {
  readonly ask: string;
  readonly yes: string;
  readonly no: string;
  readonly value: boolean;
  readonly onAnswer: (value: boolean) => void;
}

export function YesNo({ ask, yes, no, value, onAnswer }: YesNoProps) {
  return (
    <ChoiceList
      legend={ask}
      choices={[
        { value: 'yes', word: yes },
        { value: 'no', word: no },
      ]}
      value={value ? 'yes' : 'no'}
      onChoose={(answer) => onAnswer(answer === 'yes')}
    />
  );
}
