import { PbfWriter } from 'pbf';

/** A feature of a vector tile as its parts, in units of the tile (4096 across). */
export interface RawFeature {
  readonly type: 1 | 2;
  readonly corners: readonly (readonly [x: number, y: number])[];
  readonly properties: Readonly<Record<string, string | number>>;
}

/** A Mapbox vector tile (version 2.1) with these layers, written by hand after the specification. */
export function encodeTile(layers: Readonly<Record<string, readonly RawFeature[]>>): ArrayBuffer {
  const tile = new PbfWriter();
  for (const [name, features] of Object.entries(layers)) tile.writeMessage(3, writeLayer, { name, features });
  return Uint8Array.from(tile.finish()).buffer;
}

interface Layer {
  readonly name: string;
  readonly features: readonly RawFeature[];
}

function writeLayer({ name, features }: Layer, pbf: PbfWriter): void {
  const keys = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))];
  const values = [...new Set(features.flatMap(({ properties }) => Object.values(properties)))];
  pbf.writeVarintField(15, 2);
  pbf.writeStringField(1, name);
  for (const feature of features) {
    const tags = Object.entries(feature.properties).flatMap(([key, value]) => [
      keys.indexOf(key),
      values.indexOf(value),
    ]);
    pbf.writeMessage(2, writeFeature, { ...feature, tags });
  }
  for (const key of keys) pbf.writeStringField(3, key);
  for (const value of values) pbf.writeMessage(4, writeValue, value);
  pbf.writeVarintField(5, 4096);
}

function writeFeature(
  { type, corners, tags }: RawFeature & { readonly tags: readonly number[] },
  pbf: PbfWriter,
): void {
  pbf.writePackedVarint(2, [...tags]);
  pbf.writeVarintField(3, type);
  pbf.writePackedVarint(4, geometry(corners));
}

function writeValue(value: string | number, pbf: PbfWriter): void {
  if (typeof value === 'string') pbf.writeStringField(1, value);
  else pbf.writeDoubleField(3, value);
}

/** MoveTo the first corner, LineTo the others, each as the way from the last. */
function geometry(corners: readonly (readonly [number, number])[]): number[] {
  const steps = corners.map(([x, y], i) => [x - (corners[i - 1]?.[0] ?? 0), y - (corners[i - 1]?.[1] ?? 0)]);
  const zigzag = steps.map((step) => step.map((n) => (n << 1) ^ (n >> 31)));
  const [first = [], ...rest] = zigzag;
  return [(1 << 3) | 1, ...first, ...(rest.length > 0 ? [(rest.length << 3) | 2, ...rest.flat()] : [])];
}
