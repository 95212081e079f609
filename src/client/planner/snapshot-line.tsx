import { useId, useState } from 'react';
import type { DeskCampaign } from '../../protocol/desk.ts';
import type { Snapshot } from '../../protocol/snapshot.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useLanguage, useText } from '../ui/use-text.ts';
import type { DeskFailure, DeskPort } from './desk-port.ts';
import { holdTexts } from './hold-texts.ts';
import { dayWords } from './time-words.ts';
import { Trouble } from './trouble.tsx';

export interface SnapshotLineProps {
  readonly port: DeskPort;
  readonly facts: DeskCampaign;
  readonly snapshot: Snapshot | null;
  readonly onMade: (snapshot: Snapshot) => void;
}

/** Which utgave is on the map, and the button for the next one, or why there can be none now. */
export function SnapshotLine({ port, facts, snapshot, onMade }: SnapshotLineProps) {
  const t = useText();
  const language = useLanguage();
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<DeskFailure | null>(null);
  const [isDone, setDone] = useState(false);
  const holdId = useId();
  const { campaign, hold } = facts;

  const make = async () => {
    setBusy(true);
    setTrouble(null);
    setDone(false);
    const answer = await port.makeSnapshot(campaign.id);
    setBusy(false);
    if (!answer.ok) return setTrouble(answer.reason);
    setDone(true);
    onMade(answer.value);
  };

  const made = snapshot?.madeOn;
  return (
    <section className="desk-edition">
      <div>
        <p>
          <strong>
            {made === undefined ? t('desk.snapshot.none') : t('desk.snapshot.made', { date: dayWords(language, made) })}
          </strong>
        </p>
        <p className="st-soft desk-no-print">{t('desk.snapshot.what')}</p>
      </div>
      {/* Kept in reach of the keyboard when it may not be pressed, so that the reason is heard with it. */}
      <Button
        look="strong"
        busy={isBusy}
        aria-disabled={hold === null ? undefined : true}
        aria-describedby={hold === null ? undefined : holdId}
        onClick={hold === null ? make : undefined}
      >
        {isBusy ? t('desk.working.make') : t('desk.snapshot.make')}
      </Button>
      {hold === null ? null : (
        <p id={holdId} className="desk-hold">
          {t(holdTexts[hold], { k: campaign.k, date: dayWords(language, campaign.closesOn) })}
        </p>
      )}
      {isDone ? (
        <Notice tone="done" live>
          <p>{t('desk.snapshot.madeNow')}</p>
        </Notice>
      ) : null}
      {trouble === null ? null : <Trouble reason={trouble} />}
    </section>
  );
}
