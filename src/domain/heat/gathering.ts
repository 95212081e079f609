import { clusterPositions } from '../geo/cluster.ts';
import type { Position } from '../geo/position.ts';
import { type Sentiment, sentiments } from '../spot/sentiment.ts';

export interface GatherableMark extends Position {
  readonly id: string;
  readonly sentiment: Sentiment;
  readonly kind: string;
}

/** A place where several marks lie together: "6 steder er merket her". */
export interface Gathering {
  /** Mean of the marks' positions. */
  readonly centre: Position;
  /** Ids of the marks, sorted. */
  readonly ids: readonly string[];
  readonly bySentiment: Readonly<Record<Sentiment, number>>;
  /** Most frequent first. `bench` may be both pleasant and missing, so kinds stand with their sentiment. */
  readonly byKind: readonly { readonly sentiment: Sentiment; readonly kind: string; readonly count: number }[];
}

/** Fewer marks than this are single statements, not a place. */
const fewestMarks = 2;

/**
 * Where marks gather, the most of them first. `radiusMetres` is how near a mark must be to the next one: 30 m is the
 * width of a crossing with its pavements, plus the phone's error.
 */
export function gatherMarks(marks: readonly GatherableMark[], radiusMetres = 30): readonly Gathering[] {
  // By id, so that the same marks give the same places in whatever order they came.
  const sorted = [...marks].sort((a, b) => (a.id < b.id ? -1 : 1));
  return clusterPositions(sorted, { radiusMetres, fewest: fewestMarks })
    .map((indexes) => gathering(indexes.flatMap((i) => sorted[i] ?? [])))
    .sort((a, b) => b.ids.length - a.ids.length || ((a.ids[0] ?? '') < (b.ids[0] ?? '') ? -1 : 1));
}

function gathering(marks: readonly GatherableMark[]): Gathering {
  const count = (sentiment: Sentiment) => marks.filter((mark) => mark.sentiment === sentiment).length;
  return {
    centre: { lat: mean(marks.map((mark) => mark.lat)), lng: mean(marks.map((mark) => mark.lng)) },
    ids: marks.map((mark) => mark.id).sort(),
    bySentiment: { pleasant: count('pleasant'), problem: count('problem'), missing: count('missing') },
    byKind: sentiments.flatMap((sentiment) => kindsOf(marks, sentiment)).sort((a, b) => b.count - a.count),
  };
}

function kindsOf(marks: readonly GatherableMark[], sentiment: Sentiment): Gathering['byKind'] {
  const kinds = marks.filter((mark) => mark.sentiment === sentiment).map((mark) => mark.kind);
  return [...new Set(kinds)].sort().map((kind) => ({
    sentiment,
    kind,
    count: kinds.filter((other) => other === kind).length,
  }));
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
}
