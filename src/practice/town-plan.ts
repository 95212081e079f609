import type { Metres } from './flat-ground.ts';
import type { Park, PlaceKind, PlantedSpot, WayKind } from './town.ts';

/** A street as it is drawn: from corner to corner. Streets meet where they name the same corner. */
export interface PlannedStreet {
  readonly name: string;
  readonly kind: WayKind;
  readonly corners: readonly string[];
  /** Houses stand along it. */
  readonly isLivedIn?: boolean;
}

/** West to east x, south to north y, in metres. The sea is south of the promenade. */
export const corners: Readonly<Record<string, Metres>> = {
  s1: [-500, 20],
  s2: [-375, 4],
  s3: [-250, -6],
  s4: [-125, -4],
  s5: [0, 0],
  s6: [125, 8],
  s7: [250, 14],
  s8: [375, 10],
  s9: [500, 0],
  h1: [-420, -150],
  h2: [-250, -172],
  h3: [0, -180],
  h4: [250, -165],
  h5: [430, -140],
  pier: [30, -260],
  p1: [-250, 170],
  p2: [-120, 185],
  p3: [0, 190],
  p4: [140, 186],
  p5: [250, 175],
  church: [-250, 330],
  stairsTop: [-250, 470],
  school: [0, 400],
  mill: [250, 420],
  b1: [-520, 590],
  b2: [-250, 600],
  b3: [0, 612],
  b4: [250, 606],
  b5: [520, 590],
  r1: [-480, 800],
  r2: [-230, 815],
  r3: [10, 820],
  r4: [270, 812],
  r5: [500, 790],
  w1: [-760, 40],
  w2: [-1000, 70],
  w3: [-1240, 60],
  w4: [-1450, 30],
  n1: [-1020, 380],
  n2: [-1250, 400],
  e1: [760, -15],
  e2: [1000, 10],
  e3: [1240, 30],
  e4: [1450, 60],
  g1: [1010, 360],
  g2: [1260, 380],
};

export const mainStreet = ['s1', 's2', 's3', 's4', 's5', 's6', 's7', 's8', 's9'] as const;

export const streets: readonly PlannedStreet[] = [
  { name: 'Storgata', kind: 'street', corners: mainStreet },
  { name: 'Havnepromenaden', kind: 'promenade', corners: ['s1', 'h1', 'h2', 'h3', 'h4', 'h5', 's9'] },
  { name: 'Moloen', kind: 'footpath', corners: ['h3', 'pier'] },
  { name: 'Parkveien', kind: 'street', corners: ['p1', 'p2', 'p3', 'p4', 'p5'] },
  { name: 'Lindealleen', kind: 'footpath', corners: ['s4', 'p2'] },
  { name: 'Torggata', kind: 'street', corners: ['h3', 's5', 'p3', 'school', 'b3'] },
  { name: 'Apotekergata', kind: 'street', corners: ['h2', 's3', 'p1', 'church'] },
  { name: 'Kirketrappa', kind: 'stairs', corners: ['church', 'stairsTop'] },
  { name: 'Kirkebakken', kind: 'street', corners: ['stairsTop', 'b2'] },
  { name: 'Bryggegata', kind: 'street', corners: ['h4', 's7', 'p5'] },
  { name: 'Møllergata', kind: 'street', corners: ['p5', 'mill', 'b4'] },
  { name: 'Bjørkeveien', kind: 'street', corners: ['b1', 'b2', 'b3', 'b4', 'b5'], isLivedIn: true },
  { name: 'Rogneveien', kind: 'street', corners: ['r1', 'r2', 'r3', 'r4', 'r5'], isLivedIn: true },
  { name: 'Åsveien', kind: 'street', corners: ['b1', 'r1'], isLivedIn: true },
  { name: 'Utsikten', kind: 'footpath', corners: ['b3', 'r3'] },
  { name: 'Solbakken', kind: 'street', corners: ['b5', 'r5'], isLivedIn: true },
  { name: 'Vestre Strandvei', kind: 'street', corners: ['s1', 'w1', 'w2'] },
  { name: 'Nausttangen', kind: 'street', corners: ['w2', 'w3', 'w4'], isLivedIn: true },
  { name: 'Sjøgata', kind: 'street', corners: ['w2', 'n1'], isLivedIn: true },
  { name: 'Naustveien', kind: 'street', corners: ['w3', 'n2', 'n1'], isLivedIn: true },
  { name: 'Østre Strandvei', kind: 'street', corners: ['s9', 'e1', 'e2'] },
  { name: 'Fjæreveien', kind: 'street', corners: ['e2', 'e3', 'e4'], isLivedIn: true },
  { name: 'Furuveien', kind: 'street', corners: ['e2', 'g1'], isLivedIn: true },
  { name: 'Granveien', kind: 'street', corners: ['e3', 'g2', 'g1'], isLivedIn: true },
];

export const places: readonly { readonly kind: PlaceKind; readonly name: string; readonly junction: string }[] = [
  { kind: 'shop', name: 'Øvingsby Dagligvare', junction: 's7' },
  { kind: 'pharmacy', name: 'Apoteket Svanen', junction: 's3' },
  { kind: 'senior-centre', name: 'Øvingsby seniorsenter', junction: 'p5' },
  { kind: 'library', name: 'Biblioteket', junction: 'p3' },
  { kind: 'church', name: 'Øvingsby kirke', junction: 'church' },
  { kind: 'harbour', name: 'Gjestehavna', junction: 'h3' },
  { kind: 'bench', name: 'Benken på Torget', junction: 's5' },
  { kind: 'bench', name: 'Benken ved apoteket', junction: 's3' },
  { kind: 'bench', name: 'Havnebenken', junction: 'h3' },
  { kind: 'bench', name: 'Solbenken', junction: 'h2' },
  { kind: 'bench', name: 'Benken under lindene', junction: 'p2' },
  { kind: 'bench', name: 'Benken ved skolen', junction: 'school' },
  { kind: 'bench', name: 'Molobenken', junction: 'pier' },
];

export const parks: readonly Park[] = [
  {
    name: 'Byparken',
    outline: [
      [-225, 20],
      [-20, 15],
      [-20, 165],
      [-225, 150],
    ],
  },
];

export const troubles: readonly PlantedSpot[] = [
  {
    sentiment: 'problem',
    kind: 'crossing',
    at: [4, 8],
    share: 0.7,
    notes: ['Bilene stopper ikke.', 'Jeg venter lenge her.', 'Vanskelig å se bussen som kommer.'],
  },
  { sentiment: 'problem', kind: 'kerb', at: [-246, 2], share: 0.45, notes: ['Høy kant, rullatoren stopper.'] },
  { sentiment: 'problem', kind: 'traffic', at: [378, 4], share: 0.5, notes: ['Tungtrafikk til havna.'] },
  { sentiment: 'problem', kind: 'stairs', at: [-250, 400], share: 0.8, notes: ['Mangler rekkverk på den ene siden.'] },
  { sentiment: 'problem', kind: 'steep', at: [0, 510], share: 0.4, notes: ['Bratt når det er glatt.'] },
  { sentiment: 'missing', kind: 'bench', at: [-500, 28], share: 0.6, notes: ['Langt å gå uten å få hvile.'] },
  { sentiment: 'missing', kind: 'toilet', at: [-8, -176], share: 0.55, notes: ['Ingen toalett ved havna.'] },
  { sentiment: 'missing', kind: 'pavement', at: [760, -12], share: 0.45, notes: ['Må gå i veibanen.'] },
  { sentiment: 'pleasant', kind: 'view', at: [6, -188], share: 0.65, notes: ['Her ser vi båtene komme inn.'] },
  { sentiment: 'pleasant', kind: 'bench', at: [-252, -168], share: 0.5, notes: ['Sol hele formiddagen.'] },
  { sentiment: 'pleasant', kind: 'green', at: [-122, 90], share: 0.6, notes: ['Fuglesang og skygge.'] },
  { sentiment: 'pleasant', kind: 'meeting', at: [-4, -4], share: 0.5, notes: ['Alltid noen å prate med.'] },
  {
    sentiment: 'pleasant',
    kind: 'service',
    at: [254, 18],
    share: 0.45,
    notes: ['Hyggelig betjening og en stol ved døra.'],
  },
];
