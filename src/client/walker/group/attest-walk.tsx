import { useState } from 'react';
import { fewestInGroup, mostInGroup } from '../../../domain/walk/group.ts';
import type { StorageTrouble, WalkSummary } from '../../recorder/walker-ports.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Stepper } from '../../ui/stepper.tsx';
import { useText } from '../../ui/use-text.ts';
import { usePorts } from '../ports-context.tsx';
import { storageTexts } from '../texts/trouble-texts.ts';

interface AttestWalkProps {
  readonly walk: WalkSummary;
  readonly onDone: () => void;
}

/** How many went along on a walk that is over: the number is set right, or taken away. */
export function AttestWalk({ walk, onDone }: AttestWalkProps) {
  const t = useText();
  const { walks } = usePorts();
  const [people, setPeople] = useState(walk.people ?? fewestInGroup);
  const [trouble, setTrouble] = useState<StorageTrouble | null>(null);
  const attest = async (attested: number | null) => {
    const kept = await walks.attest(walk.id, attested);
    if (kept.ok) onDone();
    else setTrouble(kept.trouble);
  };
  return (
    <Page title={t('group.title')}>
      {trouble === null ? null : (
        <Notice tone="trouble" live>
          <p>{t(storageTexts[trouble])}</p>
        </Notice>
      )}
      <Stepper
        label={t('group.ask.past')}
        value={people}
        least={fewestInGroup}
        most={mostInGroup}
        onValue={setPeople}
      />
      <p>{t('group.stays-here')}</p>
      <div className="st-stack">
        <Button look="strong" size="main" wide onClick={() => attest(people)}>
          {t('group.keep')}
        </Button>
        {walk.people === undefined ? null : (
          <Button wide onClick={() => attest(null)}>
            {t('group.none')}
          </Button>
        )}
        <Button wide look="quiet" onClick={onDone}>
          {t('app.back')}
        </Button>
      </div>
    </Page>
  );
}
