import type { SettingsRecord } from '../../recorder/walker-ports.ts';
import { CheckRow } from '../../ui/check-row.tsx';
import { useText } from '../../ui/use-text.ts';

export type Consents = Pick<SettingsRecord, 'consentWalks' | 'consentSpots' | 'consentAid'>;

interface ConsentRowsProps {
  readonly consents: Consents;
  readonly onChange: (changes: Partial<Consents>) => void;
}

/** Three yeses, each its own; none is ticked beforehand. */
export function ConsentRows({ consents, onChange }: ConsentRowsProps) {
  const t = useText();
  return (
    <div className="st-choices">
      <CheckRow
        word={t('consent.walks')}
        checked={consents.consentWalks}
        onChange={(consentWalks) => onChange({ consentWalks })}
      />
      <CheckRow
        word={t('consent.spots')}
        checked={consents.consentSpots}
        onChange={(consentSpots) => onChange({ consentSpots })}
      />
      <CheckRow
        word={t('consent.aid')}
        more={t('consent.aid.more')}
        checked={consents.consentAid}
        onChange={(consentAid) => onChange({ consentAid })}
      />
    </div>
  );
}
