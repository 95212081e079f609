import { along, type Metres, metresBetween } from './flat-ground.ts';
import { seededRandom } from './random.ts';
import type { Home, Junction, Town, Way } from './town.ts';
import { corners, mainStreet, type PlannedStreet, parks, places, streets, troubles } from './town-plan.ts';

/** West of Stad, fifty kilometres out: nobody walks here. */
const centre = { lat: 62.5, lng: 4.0 };

const metresPerHouse = 28;
const frontGardenMetres = 9;

/** Øvingsby. The seed moves the houses a little; streets stay where they are, so that findings can be compared. */
export function makeTown(seed = 1): Town {
  const built = streets.map((street, i) => (street.isLivedIn ? buildHouses(street, seed + i) : pave(street)));
  return {
    name: 'Øvingsby',
    centre,
    junctions: [...Object.entries(corners).map(([id, at]) => ({ id, at })), ...built.flatMap((b) => b.junctions)],
    ways: built.flatMap((b) => b.ways),
    homes: built.flatMap((b) => b.homes),
    places,
    parks,
    troubles,
    mainStreet,
  };
}

interface BuiltStreet {
  readonly junctions: readonly Junction[];
  readonly ways: readonly Way[];
  readonly homes: readonly Home[];
}

function stretches({ corners: ids }: PlannedStreet): readonly (readonly [string, string])[] {
  return ids.slice(1).map((to, i) => [ids[i] as string, to]);
}

function pave(street: PlannedStreet): BuiltStreet {
  const ways = stretches(street).map(([from, to]) => ({ from, to, street: street.name, kind: street.kind }));
  return { junctions: [], ways, homes: [] };
}

/** Cuts each stretch at the garden gates and puts a house behind each, even numbers on one side. */
function buildHouses(street: PlannedStreet, seed: number): BuiltStreet {
  const random = seededRandom(seed);
  const junctions: Junction[] = [];
  const ways: Way[] = [];
  const homes: Home[] = [];
  for (const [from, to] of stretches(street)) {
    const [a, b] = [cornerAt(from), cornerAt(to)];
    const houses = Math.floor(metresBetween(a, b) / metresPerHouse) - 1;
    let last = from;
    for (let i = 0; i < houses; i++) {
      const number = homes.length + 1;
      const gate = along(a, b, (i + 1 + random.between(-0.3, 0.3)) / (houses + 1));
      const address = `${street.name} ${number}`;
      const ids = { gate: `${address} port`, door: `${address} dør` };
      const at = beside(gate, a, b, number % 2 === 0 ? frontGardenMetres : -frontGardenMetres);
      junctions.push({ id: ids.gate, at: gate }, { id: ids.door, at });
      ways.push({ from: last, to: ids.gate, street: street.name, kind: street.kind });
      ways.push({ from: ids.gate, to: ids.door, street: address, kind: 'driveway' });
      homes.push({ address, door: ids.door, at });
      last = ids.gate;
    }
    ways.push({ from: last, to, street: street.name, kind: street.kind });
  }
  return { junctions, ways, homes };
}

/** A corner that no plan names is a bug and throws. */
function cornerAt(id: string): Metres {
  const at = corners[id];
  if (!at) throw new Error(`No corner ${id}`);
  return at;
}

function beside([x, y]: Metres, a: Metres, b: Metres, metres: number): Metres {
  const length = metresBetween(a, b);
  return [x - ((b[1] - a[1]) / length) * metres, y + ((b[0] - a[0]) / length) * metres];
}
