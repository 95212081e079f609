import { type HeatLayer, heatLayers, type Moderation, moderations } from '../../protocol/snapshot.ts';

/** The rooms of the desk, in the order of the rail; also the words in the address. */
export const deskSections = ['kart', 'innkommet', 'innsamling'] as const;
export type DeskSection = (typeof deskSections)[number];

export type MarkFilter = Moderation | 'all';

/** Where in the desk someone is: all of it stands in the address, so that a link or a reload shows the same thing. */
export interface DeskPlace {
  readonly section: DeskSection;
  /** null: the first campaign. */
  readonly campaign: string | null;
  readonly layer: HeatLayer;
  /** Key of a slice; one that the utgave does not offer is shown as `all`. */
  readonly slice: string;
  /** The chosen cell's H3 index. */
  readonly cell: string | null;
  readonly showsMarks: boolean;
  readonly filter: MarkFilter;
  /** The chosen mark's id. */
  readonly mark: string | null;
}

export const firstPlace: DeskPlace = {
  section: 'kart',
  campaign: null,
  layer: 'walked',
  slice: 'all',
  cell: null,
  showsMarks: true,
  filter: 'waiting',
  mark: null,
};

const layerWords = {
  walked: 'gatt',
  stayed: 'opphold',
  pleasant: 'hyggelig',
  problem: 'vanskelig',
  missing: 'savnet',
} as const satisfies Record<HeatLayer, string>;

const filterWords = {
  waiting: 'venter',
  approved: 'godkjent',
  rejected: 'avvist',
  all: 'alle',
} as const satisfies Record<MarkFilter, string>;

const filters: readonly MarkFilter[] = [...moderations, 'all'];

/** Reads the query of an address. Anything unknown or missing falls back to the first place, never to an error. */
export function readDeskPlace(query: string): DeskPlace {
  const said = new URLSearchParams(query);
  const cell = said.get('rute');
  return {
    section: deskSections.find((section) => section === said.get('side')) ?? firstPlace.section,
    campaign: said.get('innsamling'),
    layer: heatLayers.find((layer) => layerWords[layer] === said.get('lag')) ?? firstPlace.layer,
    slice: said.get('utvalg') ?? firstPlace.slice,
    cell: cell !== null && /^[0-9a-f]{15}$/.test(cell) ? cell : null,
    showsMarks: said.get('steder') !== 'av',
    filter: filters.find((filter) => filterWords[filter] === said.get('vis')) ?? firstPlace.filter,
    mark: said.get('sted'),
  };
}

/** The query for a place, without what is as usual; `readDeskPlace` gives the same place back. */
export function writeDeskPlace(place: DeskPlace): string {
  const query = new URLSearchParams();
  const say = (key: string, value: string | null, usual: string | null) => {
    if (value !== null && value !== usual) query.set(key, value);
  };
  say('side', place.section, firstPlace.section);
  say('innsamling', place.campaign, null);
  say('lag', layerWords[place.layer], layerWords[firstPlace.layer]);
  say('utvalg', place.slice, firstPlace.slice);
  say('rute', place.cell, null);
  say('steder', place.showsMarks ? 'på' : 'av', 'på');
  say('vis', filterWords[place.filter], filterWords[firstPlace.filter]);
  say('sted', place.mark, null);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
