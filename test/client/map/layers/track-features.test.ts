import { describe, expect, it } from 'vitest';
import { trackFeatures, trackPointCount } from '../../../../src/client/map/layers/track-features.ts';
import type { Movement, Segment, Track } from '../../../../src/domain/walk/track.ts';

/** A segment along the parallel of 63.4, at the given hundredths of a degree east of 10. */
function segment(movement: Movement, ...hundredths: readonly number[]): Segment {
  return {
    origin: 'recorded',
    movement,
    points: hundredths.map((h) => ({ lat: 63.4, lng: 10 + h / 100, atMs: null })),
  };
}

function drawn(track: Track | undefined, withheld?: Track): string[] {
  return trackFeatures(track, withheld).features.map(({ properties, geometry }) => {
    const points = geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates;
    const places = points.map(([lng = 0]) => Math.round((lng - 10) * 100));
    return `${String(properties?.part)} ${places.join('-')}`;
  });
}

describe('the drawing of a walk', () => {
  it('never draws a gap as walked: it joins the segments with a line of its own', () => {
    expect(drawn({ segments: [segment('foot', 1, 2), segment('foot', 5, 6)] })).toEqual([
      'gap 2-5',
      'foot 1-2',
      'foot 5-6',
      'start 1',
      'end 6',
    ]);
  });

  it('keeps rides and the cut ends apart from what was walked', () => {
    const walk = { segments: [segment('foot', 1, 2), segment('ride', 2, 9)] };
    expect(drawn(walk, { segments: [segment('foot', 0, 1)] })).toEqual([
      'withheld 0-1',
      'gap 2-2',
      'foot 1-2',
      'ride 2-9',
      'start 1',
      'end 9',
    ]);
  });

  it('draws what was mended as its own kind, and no gap where it fills one', () => {
    const mended: Segment = { ...segment('foot', 2, 5), origin: 'mended' };
    expect(drawn({ segments: [segment('foot', 1, 2), mended, segment('foot', 5, 6)] })).toEqual([
      'foot 1-2',
      'mended 2-5',
      'foot 5-6',
      'start 1',
      'end 6',
    ]);
  });

  it('draws nothing of nothing, and no line through a single point', () => {
    expect(drawn(undefined)).toEqual([]);
    expect(drawn({ segments: [segment('foot', 3)] })).toEqual([]);
    expect(drawn({ segments: [segment('foot'), segment('foot', 3)] })).toEqual([]);
  });

  it('counts the points of all segments', () => {
    expect(trackPointCount({ segments: [segment('foot', 1, 2), segment('ride', 2, 9, 10)] })).toBe(5);
  });
});
