import { expect, test } from 'vitest';
import { nameOwnPlaces } from '../../../../src/client/walker/chart/name-own-places.ts';

const place = (figure: number) => ({ cell: `c${figure}`, figure, position: { lat: 63, lng: 10 } });

test('a street that is met twice stands once, with its busiest figure, and what has no name is left to the map', () => {
  const places = [place(9), place(7), place(5), place(3)];
  const names = [
    { at: 'Kjøpmannsgata', area: 'Bakklandet' },
    { at: null, area: null },
    { at: null, area: 'Møllenberg' },
    { at: 'Kjøpmannsgata', area: 'Sentrum' },
  ];
  expect(nameOwnPlaces(places, names)).toEqual([
    { name: 'Kjøpmannsgata', figure: 9 },
    { name: 'Møllenberg', figure: 5 },
  ]);
  expect(nameOwnPlaces(places, [])).toEqual([]);
});
