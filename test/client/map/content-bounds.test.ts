import { describe, expect, it } from 'vitest';
import { contentBounds } from '../../../src/client/map/content-bounds.ts';

const none = { type: 'FeatureCollection', features: [] } as const;
const nowhere = { ...none, features: [] };

describe('what the map fits itself to', () => {
  it('is nothing when there is nothing', () => {
    expect(contentBounds({ spots: [], here: null }, nowhere)).toBeNull();
  });

  it('holds track, cut ends, spots, own place and heat', () => {
    const segment = (lat: number, lng: number) => ({
      segments: [{ origin: 'recorded', movement: 'foot', points: [{ lat, lng, atMs: null }] } as const],
    });
    const outline = {
      type: 'FeatureCollection' as const,
      features: [
        {
          type: 'Feature' as const,
          properties: {},
          geometry: { type: 'Polygon' as const, coordinates: [[[12, 63.5]]] },
        },
      ],
    };
    const content = {
      track: segment(63.4, 10.4),
      withheld: segment(63.3, 10.4),
      spots: [{ id: 'a', sentiment: 'missing', position: { lat: 63.4, lng: 9 }, label: '' } as const],
      here: { lat: 64, lng: 10.4 },
    };
    expect(contentBounds(content, outline)).toEqual({ south: 63.3, north: 64, west: 9, east: 12 });
  });

  it('takes a walk of more points than a function takes arguments', () => {
    const points = Array.from({ length: 200_000 }, (_, index) => ({ lat: 60 + index / 1e6, lng: 10, atMs: null }));
    const track = { segments: [{ origin: 'recorded', movement: 'foot', points } as const] };
    expect(contentBounds({ track }, nowhere)).toMatchObject({ south: 60, west: 10, east: 10 });
  });
});
