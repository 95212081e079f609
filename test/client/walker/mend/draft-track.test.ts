import { expect, test } from 'vitest';
import { draftTrack } from '../../../../src/client/walker/mend/draft-track.ts';
import { gapBetween, gapsBefore } from '../../../../src/domain/walk/gap.ts';
import { mendLine } from '../../../../src/domain/walk/mend-line.ts';
import type { Segment, TrackPoint } from '../../../../src/domain/walk/track.ts';

const point = (lng: number, seconds: number): TrackPoint => ({ lat: 63.4, lng, atMs: seconds * 1000 });
const segment = (...points: readonly TrackPoint[]): Segment => ({ origin: 'recorded', movement: 'foot', points });
const [a, b, c, d] = [point(10, 0), point(10.001, 60), point(10.004, 400), point(10.005, 460)];
const gap = gapBetween(b, c, 'hidden');
const track = { segments: [segment(a, b), segment(c, d)] };
const line = { track, gaps: [gap] };
const corner = { lat: 63.401, lng: 10.002 };

test('what is drawn so far begins where the gap does, and the rest of the gap is still one', () => {
  const { segments } = draftTrack(track, gap, [corner]);
  expect(segments.map(({ origin }) => origin)).toEqual(['recorded', 'mended', 'recorded']);
  expect(segments[1]?.points.map(({ lng }) => lng)).toEqual([10.001, 10.002]);
  expect(gapsBefore(segments, [])[2]).toMatchObject({ from: corner });
});

test('what stood there before is not drawn under it, and nothing is drawn where there is no point yet', () => {
  const mended = mendLine(line, [{ gap, how: 'straight', points: [] }]).track;
  expect(mended.segments).toHaveLength(3);
  expect(draftTrack(mended, gap, [])).toEqual(track);
  expect(draftTrack(mended, gap, [corner]).segments).toHaveLength(3);
});
