import { useState } from 'react';
import type { SpotKind } from '../../../domain/spot/kinds.ts';
import { limits } from '../../../protocol/version.ts';
import type { SpotRecord, StorageTrouble } from '../../recorder/walker-ports.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useText } from '../../ui/use-text.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { useLive, usePorts } from '../ports-context.tsx';
import { sentimentTexts } from '../texts/sentiment-texts.ts';
import { storageTexts } from '../texts/trouble-texts.ts';
import { goToAddress } from '../use-route.ts';
import { AvoidsQuestion } from './avoids-question.tsx';
import { KindTiles } from './kind-tiles.tsx';

type Step = 'kind' | 'note' | 'avoids';

/** Beskriv: what it is, then if wished a few words, then at most one question. Kept at every step. */
export function DescribeScreen({ spotId, onward }: { readonly spotId: string; readonly onward: string }) {
  const t = useText();
  const all = useLive(usePorts().spots.all);
  const spot = all?.find((one) => one.id === spotId);
  if (all === undefined) {
    return (
      <Page title={t('describe.title')}>
        <Waiting word={t('app.reading')} />
      </Page>
    );
  }
  if (spot === undefined) {
    return (
      <Page title={t('describe.gone')}>
        <Button onClick={() => goToAddress(onward)}>{t('app.go-on')}</Button>
      </Page>
    );
  }
  return <Describe key={spot.id} spot={spot} onDone={() => goToAddress(onward)} />;
}

function Describe({ spot, onDone }: { readonly spot: SpotRecord; readonly onDone: () => void }) {
  const t = useText();
  const { spots } = usePorts();
  const [step, setStep] = useState<Step>('kind');
  const [kind, setKind] = useState<SpotKind | null>(spot.kind);
  const [note, setNote] = useState(spot.note);
  const [trouble, setTrouble] = useState<StorageTrouble | null>(null);

  const keep = async (said: { kind: SpotKind; note?: string; avoids?: boolean }) => {
    const kept = await spots.describe(spot.id, said);
    setTrouble(kept.ok ? null : kept.trouble);
    return kept.ok;
  };
  const choose = async (chosen: SpotKind) => {
    setKind(chosen);
    if (await keep({ kind: chosen })) setStep('note');
  };
  const finishNote = async () => {
    if (kind === null || !(await keep({ kind, note: note.trim() }))) return;
    if (spot.sentiment === 'problem' && spot.avoids === null) setStep('avoids');
    else onDone();
  };
  const answer = async (avoids: boolean) => {
    if (kind !== null && (await keep({ kind, note: note.trim(), avoids }))) onDone();
  };

  const notice =
    trouble === null ? null : (
      <Notice tone="trouble" live>
        <p>{t(storageTexts[trouble])}</p>
      </Notice>
    );
  if (step === 'avoids') return <AvoidsQuestion onAnswer={answer} onSkip={onDone} />;
  if (step === 'note') {
    return (
      <Page title={t('describe.note.title')}>
        {notice}
        <TextArea
          label={t('describe.note.label')}
          hint={t('describe.note.hint')}
          value={note}
          maxLength={limits.noteLength}
          onValue={setNote}
        />
        <Button look="strong" size="main" wide onClick={finishNote}>
          {t('describe.done')}
        </Button>
        <Button look="quiet" onClick={() => setStep('kind')}>
          {t('describe.choose-again')}
        </Button>
      </Page>
    );
  }
  return (
    <Page title={t(sentimentTexts[spot.sentiment].ask)}>
      {notice}
      <KindTiles sentiment={spot.sentiment} chosen={kind} onChoose={choose} />
      <Button wide onClick={kind === null ? onDone : finishNote}>
        {t(kind === null ? 'describe.later' : 'describe.done')}
      </Button>
    </Page>
  );
}
