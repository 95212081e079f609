import type { SettingsRecord } from '../../recorder/walker-ports.ts';
import { CheckRow } from '../../ui/check-row.tsx';
import type { TextKey } from '../../ui/text/texts.ts';
import { useText } from '../../ui/use-text.ts';

/** Each yes by itself. A new one is a line here and a field of the settings. */
const rows = [
  { name: 'consentWalks', word: 'consent.walks', more: null },
  { name: 'consentSpots', word: 'consent.spots', more: null },
  { name: 'consentAid', word: 'consent.aid', more: 'consent.aid.more' },
] as const satisfies readonly {
  readonly name: keyof SettingsRecord;
  readonly word: TextKey;
  readonly more: TextKey | null;
}[];

export type ConsentName = (typeof rows)[number]['name'];
export type Consents = Pick<SettingsRecord, ConsentName>;

interface ConsentRowsProps {
  readonly consents: Consents;
  readonly onChange: (changes: Partial<Consents>) => void;
  /** Only this one. */
  readonly only?: ConsentName;
}

/** None is ticked beforehand. */
export function ConsentRows({ consents, onChange, only }: ConsentRowsProps) {
  const t = useText();
  const shown = rows.filter(({ name }) => only === undefined || name === only);
  return (
    <div className="st-choices">
      {shown.map(({ name, word, more }) => (
        <CheckRow
          key={name}
          word={t(word)}
          {...(more === null ? {} : { more: t(more) })}
          checked={consents[name]}
          onChange={(agreed) => onChange({ [name]: agreed })}
        />
      ))}
    </div>
  );
}
