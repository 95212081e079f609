import { cellToLatLng } from 'h3-js';
import { distanceMetres } from '../src/domain/geo/distance.ts';
import { addPoint } from './support/draw.ts';
import { walkAlong } from './support/page-position.ts';
import { readServerCells, readServerContent } from './support/server-content.ts';
import { straightWalk } from './support/straight-walk.ts';
import { expect, test } from './support/test.ts';
import { walkWithGap } from './support/walk-with-gap.ts';
import { endWalk, join, markHere, passQuestions, sendWalk, startWalk } from './support/walker.ts';

const hourMs = 3_600_000;

test('a gap is mended with a straight line, told as mended, and sent as cells without any time', async ({
  phone,
  server,
}) => {
  await join(phone, server.invitation);
  const lost = await walkWithGap(phone, {
    startedAtMs: Date.now() - 2 * hourMs,
    metres: 2000,
    hidden: [[900, 1200]],
  });
  await expect(phone.getByText('Vi mistet deg ett sted på turen.')).toBeVisible();
  await phone.getByRole('link', { name: 'Vis hvor du gikk' }).click();
  await expect(phone.getByRole('heading', { name: 'Vi mistet deg her' })).toBeVisible();
  await phone.getByRole('button', { name: 'La stå åpent' }).click();
  await expect(phone.getByText('Stedet står åpent.')).toBeVisible();
  await phone.getByRole('button', { name: 'Rett strek' }).click();
  await expect(phone.getByText(/^Nå er det en rett strek her, \d+\sm\.$/)).toBeVisible();
  await expect(phone.getByRole('listitem').filter({ hasText: 'Vist av deg' })).toBeVisible();
  await phone.getByRole('link', { name: 'Ferdig' }).click();

  await expect(phone.getByRole('heading', { name: 'Fint at du gikk' })).toBeVisible();
  await expect(phone.getByText(/^Rett strek, satt av deg: /)).toBeVisible();
  await expect(phone.getByText('I tillegg har du vist')).toBeVisible();
  await sendWalk(phone);
  await expect.poll(() => readServerContent(server.dataFolder)).toEqual({ walks: 1, spots: 0, withdrawn: 0 });
  const [cells = []] = readServerCells(server.dataFolder);
  const middle = lost[Math.floor(lost.length / 2)] ?? { lat: 0, lng: 0 };
  const there = cells.filter(({ cell }) => {
    const [lat, lng] = cellToLatLng(cell);
    return distanceMetres({ lat, lng }, middle) < 100;
  });
  expect(there.length).toBeGreaterThan(6);
  expect(there.map(({ seconds }) => seconds)).toEqual(there.map(() => 0));
  expect(cells.filter(({ seconds }) => seconds > 0).length).toBeGreaterThan(20);
});

test('a gap is drawn by hand, survives a reload on the way, and is sent as it was drawn', async ({ phone, server }) => {
  await join(phone, server.invitation);
  await walkWithGap(phone, { startedAtMs: Date.now() - 2 * hourMs, metres: 2000, hidden: [[900, 1200]] });
  await phone.getByRole('link', { name: 'Vis hvor du gikk' }).click();
  await phone.getByRole('link', { name: 'Tegn selv' }).click();
  await expect(phone.getByRole('heading', { name: 'Tegn der du gikk' })).toBeVisible();
  await addPoint(phone, 'Øst');
  const drawnAt = await phone.locator('.st-map').getAttribute('data-centre');
  await phone.reload();
  await expect(phone.getByRole('button', { name: /^Flytt punkt/ })).toHaveCount(1);
  await addPoint(phone, 'Nord');
  await phone.getByRole('button', { name: 'Angre', exact: true }).click();
  await expect(phone.getByRole('button', { name: /^Flytt punkt/ })).toHaveCount(1);
  await phone.getByRole('button', { name: 'Ferdig' }).click();
  await expect(phone.getByRole('heading', { name: 'Vi mistet deg her' })).toBeVisible();
  await phone.getByRole('link', { name: 'Ferdig' }).click();

  await expect(phone.getByText(/^Tegnet av deg: /)).toBeVisible();
  await sendWalk(phone);
  await expect.poll(() => readServerContent(server.dataFolder)).toEqual({ walks: 1, spots: 0, withdrawn: 0 });
  const [lat = 0, lng = 0] = (drawnAt ?? '').split(',').map(Number);
  const [cells = []] = readServerCells(server.dataFolder);
  const there = cells.filter(({ cell }) => {
    const [cellLat, cellLng] = cellToLatLng(cell);
    return distanceMetres({ lat: cellLat, lng: cellLng }, { lat, lng }) < 40;
  });
  // A straight line would have passed far west of the point.
  expect(there.length).toBeGreaterThan(0);
  expect(there.map(({ seconds }) => seconds)).toEqual(there.map(() => 0));
});

test('with the screen off for most of it one is asked, and the same way as last time fills the walk', async ({
  phone,
  server,
}) => {
  await join(phone, server.invitation);
  const [first, ...rest] = straightWalk({
    startedAtMs: Date.now() - 24 * hourMs,
    metres: 2000,
    secondsBetweenFixes: 5,
  });
  if (!first) throw new Error('A walk without fixes');
  await startWalk(phone, first);
  await walkAlong(phone, rest);
  await endWalk(phone);
  await phone.goto(`${server.origin}/#/`);
  await walkWithGap(phone, { startedAtMs: Date.now() - hourMs, metres: 2000, hidden: [[300, 1700]] });
  await expect(phone.getByRole('heading', { name: 'Vil du vise hvor du gikk?' })).toBeVisible();
  await phone.getByRole('button', { name: 'Samme vei som sist' }).click();
  await expect(phone.getByRole('heading', { name: 'Fint at du gikk' })).toBeVisible();
  await expect(phone.getByText(/^Samme vei som sist \(.+\): 1,4\skm\./)).toBeVisible();
});

test('“only the places” sends the places, and the walk stays', async ({ phone, server }) => {
  await join(phone, server.invitation);
  await walkWithGap(phone, {
    startedAtMs: Date.now() - hourMs,
    metres: 2000,
    hidden: [[600, 1900]],
    before: () => markHere(phone, { press: 'Hyggelig her', kind: 'God benk' }),
  });
  await expect(phone.getByRole('button', { name: 'Samme vei som sist' })).toBeHidden();
  await phone.getByRole('button', { name: 'Nei, send bare stedene' }).click();
  await expect(phone.getByText('Du valgte å sende bare stedene.')).toBeVisible();
  await phone.getByRole('link', { name: 'Neste' }).click();
  await passQuestions(phone);
  await phone.getByRole('button', { name: 'Send bare stedene', exact: true }).click();
  await expect(phone.getByRole('heading', { name: 'Takk' })).toBeVisible();
  await expect.poll(() => readServerContent(server.dataFolder)).toEqual({ walks: 0, spots: 1, withdrawn: 0 });
});
