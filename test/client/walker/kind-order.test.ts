import { describe, expect, it } from 'vitest';
import { firstTiles, isWinter, kindOrder } from '../../../src/client/walker/describe/kind-order.ts';
import { spotKinds } from '../../../src/domain/spot/kinds.ts';
import { sentiments } from '../../../src/domain/spot/sentiment.ts';

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
