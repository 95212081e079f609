import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addPoint,
  type Drawing,
  type Drawn,
  drawnMetres,
  movePoint,
  noDrawing,
  removePoint,
  trackOfDrawing,
  undoStroke,
} from '../../../src/domain/walk/drawing.ts';

const at = (northMetres: number, name: string | null = null) => ({
  lat: 63.43 + northMetres / 111_195,
  lng: 10.4,
  name,
});

function made(answer: Drawn): Drawing {
  if (!answer.ok) throw new Error(answer.failure);
  return answer.drawing;
}
const drawn = (...metres: readonly number[]) =>
  metres.reduce((drawing, north) => made(addPoint(drawing, at(north))), noDrawing);
const norths = ({ points }: Drawing) => points.map(({ lat }) => Math.round((lat - 63.43) * 111_195));

describe('a drawing', () => {
  it('grows point by point, and is as long as its line', () => {
    expect(norths(drawn(0, 100, 250))).toEqual([0, 100, 250]);
    expect(drawnMetres(drawn(0, 100, 250))).toBeCloseTo(250, 0);
    expect(drawnMetres(drawn(0, 100, 50))).toBeCloseTo(150, 0);
    expect(drawnMetres(noDrawing)).toBe(0);
  });

  it('moves a point and leaves the others', () => {
    expect(norths(made(movePoint(drawn(0, 100, 250), 1, at(120))))).toEqual([0, 120, 250]);
  });

  it('joins the neighbours of a point that is removed', () => {
    expect(norths(made(removePoint(drawn(0, 100, 250), 1)))).toEqual([0, 250]);
  });

  it('takes no point where the last one is, nor one far off any walk', () => {
    expect(addPoint(drawn(0, 100), at(100.4))).toEqual({ ok: false, failure: 'same' });
    expect(addPoint(drawn(0, 100), at(5200))).toEqual({ ok: false, failure: 'too-far' });
    expect(addPoint(noDrawing, at(9000))).toMatchObject({ ok: true });
    // The walk may go back over its own start.
    expect(addPoint(drawn(0, 100), at(0))).toMatchObject({ ok: true });
  });

  it('moves no point onto a neighbour, nor far from either', () => {
    expect(movePoint(drawn(0, 100, 200), 1, at(200))).toEqual({ ok: false, failure: 'same' });
    expect(movePoint(drawn(0, 100, 4900), 1, at(-200))).toEqual({ ok: false, failure: 'too-far' });
  });

  it('says so when the point is no longer there', () => {
    expect(movePoint(drawn(0), 1, at(9))).toEqual({ ok: false, failure: 'gone' });
    expect(removePoint(drawn(0), 1)).toEqual({ ok: false, failure: 'gone' });
  });

  it('keeps the name a point was found by until it is moved away from there', () => {
    const named = made(addPoint(drawn(0), at(100, 'Bakklandet')));
    const moved = made(movePoint(named, 1, at(150)));
    expect([named, moved, undoStroke(moved)].map(({ points }) => points[1]?.name)).toEqual([
      'Bakklandet',
      null,
      'Bakklandet',
    ]);
  });
});

describe('Angre', () => {
  it('of nothing changes nothing', () => {
    expect(undoStroke(noDrawing)).toEqual(noDrawing);
  });

  it('takes back each change in turn, back to nothing', () => {
    const north = fc.integer({ min: 0, max: 4000 });
    const stroke = fc.oneof(
      fc.record({ did: fc.constant('add' as const), north, at: fc.nat(9) }),
      fc.record({ did: fc.constant('move' as const), north, at: fc.nat(9) }),
      fc.record({ did: fc.constant('remove' as const), north, at: fc.nat(9) }),
    );
    fc.assert(
      fc.property(fc.array(stroke, { maxLength: 25 }), (strokes) => {
        const states: Drawing[] = [noDrawing];
        for (const one of strokes) {
          const now = states.at(-1) ?? noDrawing;
          const answer =
            one.did === 'add'
              ? addPoint(now, at(one.north))
              : one.did === 'move'
                ? movePoint(now, one.at, at(one.north))
                : removePoint(now, one.at);
          if (answer.ok) states.push(answer.drawing);
        }
        for (const before of states.slice(0, -1).reverse()) {
          const now = states.pop() ?? noDrawing;
          expect(undoStroke(now)).toEqual(before);
        }
      }),
    );
  });
});

describe('its track', () => {
  it('is one drawn line on foot without a time', () => {
    expect(trackOfDrawing(drawn(0, 100))).toEqual({
      segments: [
        {
          origin: 'drawn',
          movement: 'foot',
          points: [0, 100].map((north) => ({ lat: at(north).lat, lng: 10.4, atMs: null })),
        },
      ],
    });
    expect(trackOfDrawing(noDrawing)).toEqual({ segments: [] });
  });
});
