import { latLngToCell } from 'h3-js';

/** A contribution as it lies in the store, read without the code that makes an utgave. */
export interface RawContribution {
  readonly id: string;
  readonly kind: 'walk' | 'spot';
  readonly person: string;
  readonly moderation?: string;
  readonly body: {
    readonly cells?: readonly string[];
    readonly seconds?: readonly number[];
    readonly sentiment?: string;
    readonly cell?: string;
    readonly lat?: number;
    readonly lng?: number;
    readonly time: { readonly month: string; readonly week?: string; readonly part: string };
    readonly aid?: string | undefined;
    readonly age?: string | undefined;
  };
}

export interface RawRow {
  readonly person: string;
  readonly cell: string;
  /** Of a stay in a walk; absent where no time is known. */
  readonly stay?: { readonly walk: string; readonly seconds: number };
}

export const layerNames = ['walked', 'stayed', 'pleasant', 'problem', 'missing'];

const monthsOf: Record<string, readonly string[]> = {
  winter: ['12', '01', '02'],
  spring: ['03', '04', '05'],
  summer: ['06', '07', '08'],
  autumn: ['09', '10', '11'],
};

/** The offered slices, spelled out: a slice that appears or disappears is seen here. */
export const sliceNames = [
  'all',
  ...['winter', 'spring', 'summer', 'autumn'].map((s) => `season-${s}`),
  ...['night', 'morning', 'day', 'evening'].map((s) => `part-${s}`),
  ...['weekday', 'weekend'].map((s) => `week-${s}`),
  ...['none', 'stick', 'rollator', 'wheelchair', 'other'].map((s) => `aid-${s}`),
  ...['under-65', '65-74', '75-84', '85-plus'].map((s) => `age-${s}`),
];

/** The contributions of a slice by its name; rejected spots are nowhere. */
export function inSlice(contributions: readonly RawContribution[], name: string): readonly RawContribution[] {
  const cut = name.indexOf('-');
  const [dimension, value] = cut < 0 ? [name, ''] : [name.slice(0, cut), name.slice(cut + 1)];
  return contributions.filter(({ body, moderation }) => {
    if (moderation === 'rejected') return false;
    if (dimension === 'all') return true;
    if (dimension === 'season') return monthsOf[value]?.includes(body.time.month.slice(5)) ?? false;
    if (dimension === 'part') return body.time.part === value;
    if (dimension === 'week') return body.time.week === value;
    return (dimension === 'aid' ? body.aid : body.age) === value;
  });
}

/** Who was where, by layer. */
export function rawRows(contributions: readonly RawContribution[], layer: string): readonly RawRow[] {
  const rows: RawRow[] = [];
  for (const { id, person, body } of contributions) {
    for (const [i, cell] of (body.cells ?? []).entries()) {
      const seconds = body.seconds?.[i] ?? 0;
      if (layer === 'walked') rows.push({ person, cell });
      if (layer === 'stayed' && seconds >= 120) rows.push({ person, cell, stay: { walk: id, seconds } });
    }
    if (body.sentiment === 'stay' && layer === 'stayed') rows.push({ person, cell: body.cell ?? '' });
    if (body.sentiment === layer) rows.push({ person, cell: latLngToCell(body.lat ?? 0, body.lng ?? 0, 12) });
  }
  return rows;
}
