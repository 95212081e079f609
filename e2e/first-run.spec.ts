import type { Page } from '@playwright/test';
import { walkAlong } from './support/page-position.ts';
import { straightWalk } from './support/straight-walk.ts';
import { expect, test } from './support/test.ts';
import { endWalk, join, passQuestions, sendWalk, startWalk } from './support/walker.ts';

const iphone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1';

/** What the page is told of the phone it is on. */
const callItself = (page: Page, userAgent: string) =>
  page.addInitScript((said) => Object.defineProperty(navigator, 'userAgent', { get: () => said }), userAgent);

test('three pages, none of which must be answered; what is passed over is consented to by nobody', async ({
  phone,
  server,
}) => {
  await phone.goto(server.invitation);
  await expect(phone.getByText('1 av 3')).toBeVisible();
  await phone.getByRole('button', { name: 'Bli med' }).click();
  await expect(phone.getByText('2 av 3')).toBeVisible();
  await phone.getByRole('button', { name: 'Hopp over innføringen' }).click();
  await expect(phone.getByRole('button', { name: 'Start tur' })).toBeVisible();

  await phone.getByRole('link', { name: 'Hjelp og valg' }).click();
  await phone.getByRole('link', { name: 'Vis velkomsten igjen' }).click();
  await phone.getByRole('button', { name: 'Gå videre' }).click();
  await phone.getByRole('link', { name: 'Gå videre' }).click();
  const walks = phone.getByRole('checkbox', { name: 'Jeg vil sende turer' });
  await expect(walks).not.toBeChecked();
  await expect(phone.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await walks.check();
  await phone.getByRole('button', { name: 'Ferdig' }).click();
  await phone.getByRole('link', { name: 'Innsamlingen' }).click();
  await expect(walks).toBeChecked();
});

test('the phone’s Back goes one page back, and what was ticked is still ticked', async ({ phone, server }) => {
  await phone.goto(server.invitation);
  await phone.getByRole('button', { name: 'Bli med' }).click();
  await phone.getByRole('link', { name: 'Gå videre' }).click();
  await phone.getByRole('checkbox', { name: 'Jeg vil sende turer' }).check();
  await phone.goBack();
  await expect(phone.getByRole('heading', { name: 'Hva blir sendt?' })).toBeVisible();
  await phone.getByRole('link', { name: 'Gå videre' }).click();
  await expect(phone.getByRole('checkbox', { name: 'Jeg vil sende turer' })).toBeChecked();
});

test('in an iPhone’s browser the home screen comes before any consent, and again after the first walk', async ({
  phone,
  server,
}) => {
  await callItself(phone, iphone);
  await phone.goto(server.invitation);
  await phone.getByRole('button', { name: 'Bli med' }).click();
  await expect(phone.getByText('2 av 4')).toBeVisible();
  await expect(phone.getByRole('heading', { name: 'Legg appen på hjemskjermen først' })).toBeVisible();
  await expect(phone.getByText(server.code, { exact: true })).toBeVisible();
  await phone.getByRole('button', { name: 'Bare prøv nå' }).click();
  await phone.getByRole('link', { name: 'Gå videre' }).click();
  await phone.getByRole('button', { name: 'Begynn' }).click();

  const advice = phone.getByText('Turen ligger i nettleseren.', { exact: false });
  const [first, ...rest] = straightWalk({ startedAtMs: Date.now(), metres: 300 });
  if (!first) throw new Error('A walk without fixes');
  await startWalk(phone, first);
  await walkAlong(phone, rest);
  await endWalk(phone);
  await phone.goto(`${server.origin}/#/`);
  await expect(advice).toBeVisible();
  await phone.getByRole('link', { name: 'Vis hvordan' }).click();
  await expect(phone.getByRole('heading', { name: 'På iPhone og iPad' })).toBeVisible();
  await phone.goBack();
  await phone.getByRole('button', { name: 'Ikke nå' }).click();
  await expect(advice).toBeHidden();
});

test('the statements are open before anything was begun, with a way to the start', async ({ phone, server }) => {
  for (const [page, heading] of [
    ['accessibility', 'Tilgjengelighet'],
    ['relatives', 'For pårørende'],
    ['what-is-sent', 'Hva blir sendt?'],
    ['about', 'Om Seniortråkk'],
  ]) {
    await phone.goto(`${server.origin}/#/help/${page}`);
    await expect(phone.getByRole('heading', { level: 1, name: heading ?? '' })).toBeVisible();
  }
  await phone.getByRole('link', { name: 'Til forsiden' }).click();
  await expect(phone.getByRole('heading', { name: 'Velkommen til Seniortråkk' })).toBeVisible();
  // What is for those who have begun waits until then.
  await phone.goto(`${server.origin}/#/help/erase`);
  await expect(phone.getByRole('heading', { name: 'Velkommen til Seniortråkk' })).toBeVisible();
});

test('of oneself one is asked once, after the first walk; the answers go with this walk and the next', async ({
  phone,
  server,
}) => {
  const bodies: { age?: string; company?: string; aid?: string }[] = [];
  phone.on('request', (request) => {
    if (!request.url().endsWith('/api/v1/sync')) return;
    const { items } = JSON.parse(request.postData() ?? '{}') as { items: { kind: string; body: object }[] };
    for (const { kind, body } of items) if (kind === 'walk') bodies.push(body);
  });
  await join(phone, server.invitation);
  const atMs = Date.now();
  const [first, ...rest] = straightWalk({ startedAtMs: atMs - 7_200_000, metres: 1200 });
  const [second, ...others] = straightWalk({ startedAtMs: atMs, metres: 1200 });
  if (!first || !second) throw new Error('A walk without fixes');
  await startWalk(phone, first);
  await walkAlong(phone, rest);
  await endWalk(phone);
  await phone.getByRole('link', { name: 'Neste' }).click();
  await phone.getByRole('button', { name: 'Fin', exact: true }).click();
  await phone.getByRole('button', { name: '75–84' }).click();
  await phone.getByRole('button', { name: 'Nei, alene' }).click();
  await passQuestions(phone);
  await expect(phone.getByText('Om deg sender vi: alder', { exact: false })).toBeVisible();
  await phone.getByRole('button', { name: 'Send', exact: true }).click();
  await phone.getByRole('link', { name: 'Til forsiden' }).click();
  await expect(phone.getByText(/^Alt er sendt/)).toBeVisible();

  await startWalk(phone, second);
  await walkAlong(phone, others);
  await endWalk(phone);
  await phone.getByRole('link', { name: 'Neste' }).click();
  await phone.getByRole('button', { name: 'Hopp over' }).click();
  await expect(phone.getByRole('heading', { name: 'Gikk du sammen med noen?' })).toBeVisible();
  await phone.goBack();
  await expect(phone.getByRole('heading', { name: 'Hvordan var turen?' })).toBeVisible();
  await phone.goBack();
  await sendWalk(phone);
  await phone.getByRole('link', { name: 'Til forsiden' }).click();
  await expect(phone.getByText(/^Alt er sendt/)).toBeVisible();

  expect(bodies.map(({ age, company, aid }) => ({ age, company, aid }))).toEqual([
    { age: '75-84', company: 'alone', aid: undefined },
    { age: '75-84', company: undefined, aid: undefined },
  ]);
});
