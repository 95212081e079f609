import { describe, expect, it } from 'vitest';
import { attributionParts } from '../../../src/client/map/attribution-parts.ts';

describe('the names of the map owners', () => {
  it('links OpenMapTiles and OpenStreetMap and keeps the rest as it stands', () => {
    expect(attributionParts('© OpenMapTiles © OpenStreetMap contributors')).toEqual([
      { text: '© ' },
      { text: 'OpenMapTiles', href: 'https://openmaptiles.org/' },
      { text: ' © ' },
      { text: 'OpenStreetMap', href: 'https://www.openstreetmap.org/copyright' },
      { text: ' contributors' },
    ]);
  });

  it('lets no markup and no address of a tile source through', () => {
    const hostile = '<a href="javascript:alert(1)">&copy; OpenStreetMap</a><img src=x onerror=alert(1)>';
    const parts = attributionParts(hostile);
    expect(parts.map((part) => part.text).join('')).toBe('© OpenStreetMap');
    expect(parts.flatMap((part) => part.href ?? [])).toEqual(['https://www.openstreetmap.org/copyright']);
  });

  it('is empty for a source without owners', () => {
    expect(attributionParts(' ')).toEqual([]);
  });
});
