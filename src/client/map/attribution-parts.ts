export interface AttributionPart {
  readonly text: string;
  /** Present where the owner asks for a link. */
  readonly href?: string;
}

/** OpenStreetMap and OpenMapTiles both ask that their name leads to their terms. */
const owners: ReadonlyMap<string, string> = new Map([
  ['OpenStreetMap', 'https://www.openstreetmap.org/copyright'],
  ['OpenMapTiles', 'https://openmaptiles.org/'],
  ['OpenFreeMap', 'https://openfreemap.org/'],
  ['Kartverket', 'https://www.kartverket.no/'],
]);

/**
 * Splits a source's attribution into plain and linked parts. Tags are dropped, because a tile source's own text may
 * carry markup and none of it may reach the page.
 */
export function attributionParts(attribution: string): readonly AttributionPart[] {
  const plain = attribution
    .replace(/<[^>]*>/g, ' ')
    .replace(/&copy;/g, '©')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain === '') return [];
  const names = [...owners.keys()].join('|');
  return plain
    .split(new RegExp(`(${names})`))
    .filter((text) => text !== '')
    .map((text) => {
      const href = owners.get(text);
      return href === undefined ? { text } : { text, href };
    });
}
