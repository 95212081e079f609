import { type Sentiment, sentiments } from '../../domain/spot/sentiment.ts';
import type { DeskMark } from '../../protocol/snapshot.ts';
import { MarkShape } from '../ui/mark-shape.tsx';
import { useText } from '../ui/use-text.ts';
import { sentimentWords } from './mark-words.ts';
import type { BeyondMarks } from './marks-on-map.ts';

export interface MarkLegendProps {
  readonly marks: readonly DeskMark[];
  readonly beyond: BeyondMarks;
}

const beyondTexts = { time: 'desk.legend.marksAnyTime', person: 'desk.legend.marksAnyone' } as const;

/** What the signs on the map mean, and whether they follow the sentence over it. */
export function MarkLegend({ marks, beyond }: MarkLegendProps) {
  const t = useText();
  const isDrawn = (sentiment: Sentiment) => marks.some(({ mark }) => mark.sentiment === sentiment);
  return (
    <figure className="desk-legend">
      <figcaption>{t('desk.legend.marks')}</figcaption>
      <ul>
        {sentiments.filter(isDrawn).map((sentiment) => (
          <li key={sentiment}>
            <MarkShape name={sentiment} size="1.4rem" />
            {sentimentWords(t, sentiment)}
          </li>
        ))}
      </ul>
      {marks.length < 2 ? null : <p className="st-soft desk-no-print">{t('desk.legend.marksGrouped')}</p>}
      {beyond === null ? null : <p>{t(beyondTexts[beyond])}</p>}
    </figure>
  );
}
