import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import type { MapSourceProp } from '../../../../src/client/map/map-props.ts';
import { mapStyle } from '../../../../src/client/map/style/map-style.ts';
import { slots } from '../../../../src/client/map/style/slots.ts';

const origin = 'https://tur.example';
const pack = { kind: 'pack', url: '/map/area.pmtiles', maxZoom: 14, attribution: '' } as const;
const tiles = { kind: 'tiles', url: '/map/tiles/{z}/{x}/{y}', maxZoom: 14, attribution: '' } as const;
const none = { kind: 'none', url: '', maxZoom: 0, attribution: '' } as const;
const cases = [pack, tiles, none].flatMap((source: MapSourceProp) =>
  (['light', 'dark', 'contrast', 'contrast-dark'] as const).map((scheme) => ({ source, scheme, kind: source.kind })),
);

/** All numbers inside a size expression are sizes, except zooms, which come first in each pair. */
function smallestSize(size: unknown): number {
  if (typeof size === 'number') return size;
  if (!Array.isArray(size)) throw new Error(`Unknown size: ${JSON.stringify(size)}`);
  const stops = size.slice(3).filter((_, index) => index % 2 === 1);
  return Math.min(...stops.map(Number));
}

describe('the style', () => {
  it.each(cases)('$kind, $scheme: is a valid style', ({ source, scheme }) => {
    expect(validateStyleMin(mapStyle(source, scheme, origin)).map((error) => error.message)).toEqual([]);
  });

  it('asks nobody but our own server, and nobody at all for glyphs or signs', () => {
    for (const { source, scheme } of cases) {
      const style = mapStyle(source, scheme, origin);
      expect(style.glyphs).toBeUndefined();
      expect(style.sprite).toBeUndefined();
      const addresses = Object.values(style.sources).flatMap((entry) => ('tiles' in entry ? (entry.tiles ?? []) : []));
      for (const address of addresses)
        expect(address.replace('pmtiles://', '').startsWith(`${origin}/map/`)).toBe(true);
    }
  });

  it('keeps the places in the address of a tile', () => {
    const { sources } = mapStyle(tiles, 'light', origin);
    expect(sources.base).toMatchObject({ tiles: [`${origin}/map/tiles/{z}/{x}/{y}`], maxzoom: 14 });
  });

  it('has every slot once and in order, on bare paper too', () => {
    for (const { source, scheme } of cases) {
      const ids = mapStyle(source, scheme, origin).layers.map((layer) => layer.id);
      expect(ids.filter((id) => id.startsWith('slot-'))).toEqual([...slots]);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('makes every word larger when the page does, by the same measure', () => {
    const sizes = (scale: number) =>
      mapStyle(pack, 'light', origin, scale).layers.flatMap((layer) =>
        layer.type === 'symbol' && layer.layout?.['text-field'] ? [smallestSize(layer.layout['text-size'])] : [],
      );
    expect(sizes(2)).toEqual(sizes(1).map((size) => size * 2));
    expect(validateStyleMin(mapStyle(pack, 'light', origin, 1.3))).toEqual([]);
  });

  it('sets no word smaller than 16 px', () => {
    const symbols = mapStyle(pack, 'light', origin).layers.filter((layer) => layer.type === 'symbol');
    const sizes = symbols.flatMap((layer) => (layer.layout?.['text-field'] ? [layer.layout['text-size']] : []));
    expect(sizes.length).toBeGreaterThan(8);
    for (const size of sizes) expect(smallestSize(size)).toBeGreaterThanOrEqual(16);
  });
});
