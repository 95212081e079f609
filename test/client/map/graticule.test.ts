import { describe, expect, it } from 'vitest';
import { graticule, gridSpacingMetres } from '../../../src/client/map/graticule.ts';
import { metresPerPixel } from '../../../src/client/map/scale-bar.ts';

const trondheim = { south: 63.42, north: 63.44, west: 10.38, east: 10.42 };

/** Great-circle metres (haversine) on the sphere of Web Mercator; written anew so that the grid is held to the ground. */
function metres(from: readonly number[], to: readonly number[]): number {
  const [lng1 = 0, lat1 = 0] = from.map((degrees) => (degrees * Math.PI) / 180);
  const [lng2 = 0, lat2 = 0] = to.map((degrees) => (degrees * Math.PI) / 180);
  const half = Math.sin((lat2 - lat1) / 2) ** 2 + Math.cos(lat1) * Math.cos(lat2) * Math.sin((lng2 - lng1) / 2) ** 2;
  return 2 * 6_378_137 * Math.asin(Math.sqrt(half));
}

function lines(spacing: number, bounds = trondheim) {
  const all = graticule(bounds, spacing).features.map((feature) => feature.geometry.coordinates);
  const isMeridian = (line: number[][]) => line[0]?.[0] === line[1]?.[0];
  return { meridians: all.filter(isMeridian), parallels: all.filter((line) => !isMeridian(line)) };
}

describe('the grid on bare paper', () => {
  it('makes squares of the asked side on the ground, to half a per cent', () => {
    const { meridians, parallels } = lines(200);
    const east = (index: number) => [meridians[index]?.[0]?.[0] ?? 0, 63.43];
    const north = (index: number) => [10.4, parallels[index]?.[0]?.[1] ?? 0];
    expect(Math.abs(metres(east(0), east(1)) - 200)).toBeLessThan(1);
    expect(Math.abs(metres(north(0), north(1)) - 200)).toBeLessThan(1);
  });

  it('covers the whole picture and nothing outside it', () => {
    const { meridians, parallels } = lines(200);
    expect(meridians.length).toBe(10);
    expect(parallels.length).toBeGreaterThanOrEqual(11);
    for (const line of [...meridians, ...parallels]) {
      for (const [lng = 0, lat = 0] of line) {
        expect(lng >= trondheim.west && lng <= trondheim.east && lat >= trondheim.south && lat <= trondheim.north).toBe(
          true,
        );
      }
    }
  });

  it('leaves the lines where they are when the map is moved within a town', () => {
    const moved = { south: 63.425, north: 63.445, west: 10.39, east: 10.43 };
    const before = new Set(lines(200).meridians.map((line) => line[0]?.[0]));
    const after = lines(200, moved).meridians.map((line) => line[0]?.[0] ?? 0);
    expect(after.filter((lng) => lng < trondheim.east).every((lng) => before.has(lng))).toBe(true);
  });

  it('draws between three and twelve squares across a phone at every zoom a walker uses', () => {
    for (let zoom = 8; zoom <= 19; zoom += 0.25) {
      const eachPixel = metresPerPixel(63.4, zoom);
      const across = (390 * eachPixel) / gridSpacingMetres(eachPixel);
      expect(across).toBeGreaterThanOrEqual(3);
      expect(across).toBeLessThanOrEqual(12);
    }
  });
});
