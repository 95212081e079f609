import { describe, expect, it } from 'vitest';
import { firstTiles, isWinter, kindOrder, recentKinds } from '../../../../src/client/walker/describe/kind-order.ts';
import { type SpotKind, spotKinds } from '../../../../src/domain/spot/kinds.ts';
import { type Sentiment, sentiments } from '../../../../src/domain/spot/sentiment.ts';

const months = Array.from({ length: 12 }, (_, index) => index + 1);

describe('the order of the tiles', () => {
  it('loses no kind and doubles none, in any month', () => {
    for (const sentiment of sentiments) {
      for (const month of months) {
        expect([...kindOrder(sentiment, month)].sort()).toEqual([...spotKinds[sentiment]].sort());
      }
    }
  });

  it('has ice and snow first from November to March', () => {
    expect(months.filter(isWinter)).toEqual([1, 2, 3, 11, 12]);
    expect(kindOrder('problem', 11).slice(0, 2)).toEqual(['ice', 'snow']);
  });

  it('has neither among the first six in summer, and "other" always last', () => {
    expect(kindOrder('problem', 7).slice(0, firstTiles)).not.toContain('ice');
    expect(kindOrder('problem', 7).at(-1)).toBe('other');
    expect(kindOrder('problem', 1).at(-1)).toBe('other');
  });
});

describe('kinds used before', () => {
  const spot = (id: string, sentiment: Sentiment, kind: SpotKind | null, markedAtMs: number) => ({
    id,
    sentiment,
    kind,
    markedAtMs,
  });
  const spots = [
    spot('a', 'problem', 'works', 1),
    spot('b', 'problem', 'bus', 2),
    spot('c', 'problem', 'steep', 3),
    spot('d', 'problem', 'bus', 4),
    spot('e', 'problem', 'other', 5),
    spot('f', 'missing', 'shelter', 6),
    spot('g', 'problem', null, 7),
    spot('h', 'problem', 'litter', 8),
  ];

  it('are the two last ones of the same sentiment, each once, without the spot being described', () => {
    expect(recentKinds(spots, 'problem', 'h')).toEqual(['bus', 'steep']);
    expect(recentKinds(spots, 'pleasant', 'h')).toEqual([]);
  });

  it('come first, and all others keep their order', () => {
    const order = kindOrder('problem', 7, ['bus', 'steep']);
    expect(order.slice(0, 2)).toEqual(['bus', 'steep']);
    expect(order.slice(2)).toEqual(kindOrder('problem', 7).filter((kind) => kind !== 'bus' && kind !== 'steep'));
  });

  it('never push ice out of the first six in winter, and never bring a kind of another sentiment', () => {
    expect(kindOrder('problem', 1, ['bus', 'litter', 'works']).slice(0, firstTiles)).toContain('ice');
    expect(kindOrder('missing', 1, ['ice'])).toEqual(kindOrder('missing', 1));
  });
});
