import { describe, expect, it } from 'vitest';
import { heatScale } from '../../../../src/client/map/heat-scale.ts';
import { classColour, heatFeatures } from '../../../../src/client/map/layers/heat-features.ts';
import { cellBoundary, cellCentre, cellLevel, cellOf } from '../../../../src/domain/heat/cell.ts';

const grid = { boundary: cellBoundary, centre: cellCentre, level: cellLevel };
const torvet = { lat: 63.4305, lng: 10.3951 };
const scale = heatScale('walked', 'light');

describe('the drawing of heat', () => {
  it('makes a closed outline of six corners in the order longitude, latitude', () => {
    const { features } = heatFeatures([{ cell: cellOf(torvet, 12), people: 10 }], scale, 'light', grid).outlines;
    const ring = features[0]?.geometry.coordinates[0] ?? [];
    expect(ring).toHaveLength(7);
    expect(ring[6]).toEqual(ring[0]);
    for (const [lng = 0, lat = 0] of ring) {
      expect(Math.abs(lng - torvet.lng)).toBeLessThan(0.001);
      expect(Math.abs(lat - torvet.lat)).toBeLessThan(0.001);
    }
  });

  it('does not draw a cell under the lowest class, not even faintly', () => {
    const { outlines, centres } = heatFeatures([{ cell: cellOf(torvet, 12), people: 9 }], scale, 'light', grid);
    expect([...outlines.features, ...centres.features]).toEqual([]);
  });

  it('gives each number of people the colour of its class in the legend', () => {
    const colours = [10, 14, 15, 24, 25, 49, 50, 99, 100, 4000].map((people) => classColour(people, scale));
    const legend = scale.map((step) => step.colour);
    expect(colours).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4].map((index) => legend[index]));
  });

  it('draws coarse cells first and weaker, so that the same people over more ground take no more ink', () => {
    const cells = [12, 8, 11, 10, 9].map((level) => ({ cell: cellOf(torvet, level), people: 10 }));
    const drawn = heatFeatures(cells, scale, 'light', grid).outlines.features.map(
      (feature) => feature.properties ?? {},
    );
    expect(drawn.map((properties) => properties.level)).toEqual([8, 9, 10, 11, 12]);
    const strengths = drawn.map((properties) => Number(properties.strength));
    expect([...strengths].sort((a, b) => a - b)).toEqual(strengths);
    expect(new Set(strengths).size).toBe(5);
    expect(new Set(drawn.map((properties) => properties.colour)).size).toBe(1);
  });
});
