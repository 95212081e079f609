import { useState } from 'react';
import type { SpotKind } from '../../../domain/spot/kinds.ts';
import type { Sentiment } from '../../../domain/spot/sentiment.ts';
import type { SpotRecord, StorageTrouble } from '../../recorder/walker-ports.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { useText } from '../../ui/use-text.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { useLive, usePorts } from '../ports-context.tsx';
import { type DescribeStep, parseRoute } from '../route.ts';
import { spotTitle } from '../spots/spot-words.ts';
import { sentimentTexts } from '../texts/sentiment-texts.ts';
import { storageTexts } from '../texts/trouble-texts.ts';
import { goTo, replaceWith, replaceWithAddress } from '../use-route.ts';
import { AgreeQuestion } from './agree-question.tsx';
import { AvoidsQuestion } from './avoids-question.tsx';
import { recentKinds } from './kind-order.ts';
import { KindTiles } from './kind-tiles.tsx';
import { NoteStep } from './note-step.tsx';
import { SentimentStep } from './sentiment-step.tsx';
import { useWalkTop } from './use-walk-top.tsx';

interface DescribeScreenProps {
  readonly spotId: string;
  readonly onward: string;
  readonly step: DescribeStep | undefined;
}

/**
 * Beskriv: what it is, then if wished a few words, then at most one question. Kept at every step. Of a spot that is about to
 * be sent by itself ("Marker et sted") the words are offered afterwards, so that nobody has to pass them.
 */
export function DescribeScreen({ spotId, onward, step }: DescribeScreenProps) {
  const t = useText();
  const top = useWalkTop();
  const { spots, walks } = usePorts();
  const all = useLive(spots.all);
  const known = useLive(walks.all);
  const spot = all?.find((one) => one.id === spotId);
  if (all === undefined || known === undefined) {
    return (
      <Page {...top} title={t('describe.title')}>
        <Waiting word={t('app.reading')} />
      </Page>
    );
  }
  if (spot === undefined) {
    return (
      <Page {...top} title={t('describe.gone')}>
        <Button onClick={() => replaceWithAddress(onward)}>{t('app.go-on')}</Button>
      </Page>
    );
  }
  const { sentiment } = spot;
  if (sentiment === null) {
    return <SentimentStep spot={spot} top={top} onLater={() => replaceWithAddress(onward)} />;
  }
  const recent = recentKinds(all, sentiment, spot.id);
  const people = known.find(({ id }) => id === spot.walkId)?.people ?? null;
  return <Describe key={spot.id} spot={{ ...spot, sentiment }} {...{ people, recent, onward, step }} />;
}

interface DescribeProps {
  readonly spot: SpotRecord & { readonly sentiment: Sentiment };
  /** Of the group walk it was marked on, else null. */
  readonly people: number | null;
  readonly recent: readonly SpotKind[];
  readonly onward: string;
  readonly step: DescribeStep | undefined;
}

function Describe({ spot, people, recent, onward, step }: DescribeProps) {
  const t = useText();
  const { spots } = usePorts();
  const [chosen, setChosen] = useState<SpotKind | null>(null);
  const [trouble, setTrouble] = useState<StorageTrouble | null>(null);
  const kind = chosen ?? spot.kind;
  const top = useWalkTop();
  // On a walk there is one way back from each step, to the walk: nobody goes through old questions to end it.
  const move = parseRoute(onward).at === 'walk' ? replaceWith : goTo;
  const toStep = (next: DescribeStep) => move({ at: 'describe', spotId: spot.id, onward, step: next });
  const onDone = () => replaceWithAddress(onward);
  const short = parseRoute(onward).at === 'marked';

  const keep = async (said: { kind: SpotKind; note?: string; avoids?: boolean; agree?: number }) => {
    const kept = await spots.describe(spot.id, said);
    setTrouble(kept.ok ? null : kept.trouble);
    return kept.ok;
  };
  // While a choice is being kept, the button below waits: a press on it would be overtaken by the next page.
  const [choosing, setChoosing] = useState(false);
  const choose = async (kind: SpotKind) => {
    setChosen(kind);
    setChoosing(true);
    const kept = await keep({ kind });
    setChoosing(false);
    if (!kept) return;
    if (short) goOn();
    else toStep('note');
  };
  // Asked again of what is described again: a slip must not stand for ever.
  const goOn = () => {
    if (spot.sentiment === 'problem') toStep('avoids');
    else askAgreed();
  };
  const askAgreed = () => {
    if (people === null) onDone();
    else toStep('agree');
  };

  const notice =
    trouble === null ? null : (
      <Notice tone="trouble" live>
        <p>{t(storageTexts[trouble])}</p>
      </Notice>
    );
  if (kind !== null && step === 'avoids') {
    return (
      <AvoidsQuestion
        top={top}
        notice={notice}
        onAnswer={async (avoids) => {
          if (await keep({ kind, avoids })) askAgreed();
        }}
        onSkip={askAgreed}
      />
    );
  }
  if (kind !== null && step === 'agree' && people !== null) {
    return (
      <AgreeQuestion
        top={top}
        notice={notice}
        what={spotTitle({ sentiment: spot.sentiment, kind }, t)}
        people={people}
        agreed={spot.agree ?? 1}
        onAnswer={async (agree) => {
          if (await keep({ kind, agree })) onDone();
        }}
        onSkip={onDone}
      />
    );
  }
  if (kind !== null && step === 'note') {
    return (
      <NoteStep
        spot={spot}
        kind={kind}
        top={top}
        notice={notice}
        onChooseAgain={() => move({ at: 'describe', spotId: spot.id, onward })}
        onKeep={(note) => void keep({ kind, note })}
        onFinish={async (note) => {
          if (!(await keep({ kind, note }))) return;
          if (short) onDone();
          else goOn();
        }}
      />
    );
  }
  return (
    <Page {...top} title={t(sentimentTexts[spot.sentiment].ask)}>
      {notice}
      <KindTiles sentiment={spot.sentiment} recent={recent} chosen={kind} onChoose={choose} />
      <Button wide busy={choosing} onClick={kind === null ? onDone : goOn}>
        {t(kind === null ? 'describe.later' : 'describe.done')}
      </Button>
    </Page>
  );
}
