import { copyFile } from 'node:fs/promises';
import { join as joinPath } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Fix } from '../src/domain/walk/fix.ts';
import { walkAlong } from './support/page-position.ts';
import { expect, test } from './support/test.ts';
import { endWalk, join, markHere, startWalk } from './support/walker.ts';

const shared = process.env.SENIORTRAKK_SHARED ?? fileURLToPath(new URL('../../shared', import.meta.url));
const degreesPerMetre = 1 / 111_195;

/** Down Kjøpmannsgata, over Gamle Bybro, up Nedre Bakklandet: corners of the streets' own lines, as GDAL reads them. */
const corners = [
  [63.43086, 10.40193],
  [63.43027, 10.40146],
  [63.42916, 10.40068],
  [63.42841, 10.4001],
  [63.42833, 10.40057],
  [63.42826, 10.40115],
  [63.42812, 10.40248],
  [63.42806, 10.40295],
  [63.42881, 10.40326],
  [63.42944, 10.40395],
  [63.42997, 10.40535],
  [63.43077, 10.40635],
] as const;

/** At 1.3 m/s, one fix every three seconds. */
function walkThere(startedAtMs: number): readonly Fix[] {
  const places = corners.slice(1).flatMap(([toLat, toLng], i) => {
    const [lat = 0, lng = 0] = corners[i] ?? [];
    const metres = Math.hypot(toLat - lat, (toLng - lng) * 0.4473) / degreesPerMetre;
    const steps = Math.ceil(metres / 3.9);
    return Array.from({ length: steps }, (_, k) => ({
      lat: lat + ((toLat - lat) * k) / steps,
      lng: lng + ((toLng - lng) * k) / steps,
    }));
  });
  return places.map((place, i) => ({
    ...place,
    atMs: startedAtMs + i * 3000,
    accuracyMetres: 6,
    altitudeMetres: null,
  }));
}

test('a walk in Trondheim is told by its streets, a mark by where it lies, and a street is found by its name', async ({
  phone,
  server,
}) => {
  await copyFile(joinPath(shared, 'map', 'trondheim.pmtiles'), joinPath(server.dataFolder, 'area.pmtiles'));
  const [first, ...rest] = walkThere(Date.now());
  if (!first) throw new Error('A walk without fixes');
  await join(phone, server.invitation);
  await startWalk(phone, first);
  await walkAlong(phone, rest.slice(0, 40));
  await markHere(phone, { press: 'Vanskelig her', kind: 'Bratt' });
  await walkAlong(phone, rest.slice(40));
  await endWalk(phone);

  const told = phone.getByRole('region', { name: 'Turen som liste' }).getByRole('listitem');
  await expect(told).toHaveText([
    /^Start klokken \d\d:\d\d\.$/,
    /^Langs Kjøpmannsgata, 1\d0\sm\.$/,
    /^Vanskelig: bratt – ved Kjøpmannsgata/,
    /^Videre langs Kjøpmannsgata, 1\d0\sm\.$/,
    /^Langs Gamle Bybro, 1\d0\sm\.$/,
    /^Langs Nedre Bakklandet, 3\d0\sm\.$/,
    /^Slutt klokken \d\d:\d\d\.$/,
  ]);

  await phone.goto(`${server.origin}/#/mark`);
  await phone.getByRole('button', { name: 'Skriv gate eller sted' }).click();
  await phone.getByLabel('Gate eller sted').fill('munkegata');
  await phone
    .getByRole('button', { name: /^Munkegata/ })
    .first()
    .click();
  await expect(phone.getByRole('heading', { name: 'Er det her?' })).toBeVisible();
  const centre = (await phone.locator('.st-map').getAttribute('data-centre')) ?? '';
  const [lat = 0, lng = 0] = centre.split(',').map(Number);
  // Between its ends at Nidarosdomen and at Ravnkloa.
  expect(lat).toBeGreaterThan(63.4265);
  expect(lat).toBeLessThan(63.4345);
  expect(lng).toBeGreaterThan(10.393);
  expect(lng).toBeLessThan(10.398);
});
