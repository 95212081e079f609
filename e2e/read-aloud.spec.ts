import type { Page } from '@playwright/test';
import { walkAlong } from './support/page-position.ts';
import { type FakeVoice, installVoices, nora } from './support/page-voices.ts';
import { straightWalk } from './support/straight-walk.ts';
import { expect, test } from './support/test.ts';
import { isHeard, join, startWalk } from './support/walker.ts';

const readButton = (page: Page) => page.getByRole('button', { name: 'Les opp', exact: true });
const stopButton = (page: Page) => page.getByRole('button', { name: 'Stopp opplesing' }).first();
const heard = (page: Page) => page.evaluate(() => window.testSpeech.spoken.map(({ text }) => text));
const isSpeaking = (page: Page) => page.evaluate(() => window.testSpeech.isSpeaking);

test('Home is read in whole sentences, from the heading down, and the mark goes along', async ({ phone, server }) => {
  await installVoices(phone.context(), [nora]);
  await join(phone, server.invitation);
  await readButton(phone).click();
  await expect(stopButton(phone)).toBeVisible();
  await expect.poll(() => heard(phone)).toEqual(['Prøveinnsamling.']);
  expect(await markedWords(phone)).toBe('Prøveinnsamling');
  await phone.evaluate(() => window.testSpeech.finish());
  expect(await markedWords(phone)).toBe('Hvor vil du gå i dag?');
  await phone.evaluate(() => window.testSpeech.finishAll());
  await expect(readButton(phone)).toBeVisible();
  expect((await heard(phone)).slice(0, 4)).toEqual([
    'Prøveinnsamling.',
    'Hvor vil du gå i dag?',
    'Knapp: Start tur.',
    'Knapp: Marker et sted.',
  ]);
  expect(await phone.evaluate(() => window.testSpeech.spoken.every(({ voice }) => voice === 'Nora'))).toBe(true);
  expect(await markedWords(phone)).toBe('');
});

test('choices are read with how they stand, fields with their label, and the way back last', async ({
  phone,
  server,
}) => {
  await installVoices(phone.context(), [nora]);
  await join(phone, server.invitation);
  await phone.goto(`${server.origin}/#/help/text-size`);
  await phone.evaluate(() => window.testSpeech.finishAll());
  await readButton(phone).click();
  await expect.poll(() => heard(phone)).toContain('Knapp: Hjelp og valg.');
  const [heading, ...rest] = await heard(phone);
  expect(heading).toBe('Tekststørrelse.');
  expect(rest.join(' ')).toContain('Valgt: Vanlig.');
  expect(rest.join(' ')).toContain('Ikke valgt: Størst.');
  expect(rest.at(-1)).toBe('Knapp: Hjelp og valg.');
});

test('a press stops the reading, and so does the next screen', async ({ phone, server }) => {
  await installVoices(phone.context(), [nora]);
  await join(phone, server.invitation);
  await readButton(phone).click();
  await expect.poll(() => isSpeaking(phone)).toBe(true);
  await stopButton(phone).click();
  await expect.poll(() => isSpeaking(phone)).toBe(false);
  await readButton(phone).click();
  await expect.poll(() => isSpeaking(phone)).toBe(true);
  await phone.getByRole('link', { name: 'Mine turer' }).click();
  await expect(readButton(phone)).toBeVisible();
  await expect.poll(() => isSpeaking(phone)).toBe(false);
});

test('a voice that fails is told in words', async ({ phone, server }) => {
  await installVoices(phone.context(), [nora]);
  await join(phone, server.invitation);
  await readButton(phone).click();
  await expect.poll(() => isSpeaking(phone)).toBe(true);
  await phone.evaluate(() => window.testSpeech.fail());
  await expect(phone.getByText('Stemmen svarer ikke.')).toBeVisible();
  await expect(readButton(phone)).toBeVisible();
});

for (const [what, voices] of Object.entries({
  'an English voice': [{ name: 'Daniel', lang: 'en-GB', localService: true }],
  'a remote voice, which would send the words away,': [{ name: 'Cloud', lang: 'nb-NO', localService: false }],
} satisfies Record<string, readonly FakeVoice[]>)) {
  test(`with only ${what} the phone says in writing that it has none, and how to get one`, async ({
    phone,
    server,
  }) => {
    await installVoices(phone.context(), voices);
    await join(phone, server.invitation);
    await expectNoVoiceTold(phone);
    expect(await heard(phone)).toEqual([]);
  });
}

test('a real browser without voices says so in writing', async ({ phone, server }) => {
  await join(phone, server.invitation);
  await expectNoVoiceTold(phone);
});

test('what happens during a walk is said in a live region, and aloud when that is wished', async ({
  phone,
  server,
}) => {
  await installVoices(phone.context(), [nora]);
  await join(phone, server.invitation);
  await phone.goto(`${server.origin}/#/help/read-aloud`);
  const aloud = phone.getByRole('checkbox', { name: 'Si fra høyt på turen' });
  await aloud.click();
  await expect(aloud).toBeChecked();
  await phone.evaluate(() => window.testSpeech.finishAll());
  await phone.goto(`${server.origin}/#/`);
  const [first, ...rest] = straightWalk({ startedAtMs: Date.now(), metres: 100 });
  const last = rest.at(-1);
  if (!first || !last) throw new Error('A walk without fixes');
  const told = async (words: string) => {
    await expect(phone.getByRole('status').filter({ hasText: words })).toHaveCount(1);
    await expect.poll(async () => (await heard(phone)).join(' ')).toContain(words);
  };

  await startWalk(phone, first);
  await told('Turen er startet.');
  await told('Nå vet telefonen hvor du er.');
  // The clock goes with the fixes; a place that the app has not yet heard of for twenty seconds would be a lost one.
  for (let at = 0; at < rest.length; at += 3) {
    await walkAlong(phone, rest.slice(at, at + 3));
    await isHeard(phone);
  }
  await phone.getByRole('button', { name: 'Vanskelig her' }).click();
  await told('Stedet er merket. Vanskelig.');
  await phone.getByRole('button', { name: 'Angre' }).click();
  await told('Stedet er slettet.');

  // The screen knows it at once (under the note about the mark), the ear is told when it has lasted.
  await phone.clock.setFixedTime(last.atMs + 11_000);
  await expect(phone.getByText('Telefonen vet ikke hvor du er akkurat nå.')).toHaveCount(1);
  expect((await heard(phone)).join(' ')).not.toContain('Telefonen vet ikke');
  await phone.clock.setFixedTime(last.atMs + 25_000);
  await told('Telefonen vet ikke hvor du er nå. Bare gå videre.');
  await walkAlong(phone, [{ ...last, atMs: last.atMs + 30_000 }]);
  await expect
    .poll(async () => (await heard(phone)).filter((words) => words === 'Nå vet telefonen hvor du er.'))
    .toHaveLength(2);

  await phone.getByRole('button', { name: 'Pause' }).click();
  await told('Turen er satt på pause. Ingenting tas opp nå.');
  await phone.getByRole('button', { name: 'Fortsett' }).click();
  await told('Turen går videre.');
  await phone.getByRole('button', { name: 'Avslutt tur' }).click();
  await phone.getByRole('button', { name: 'Ja, avslutt' }).click();
  await told('Turen er slutt. Den er lagret på telefonen.');
});

test('nobody who did not wish for it is spoken to', async ({ phone, server }) => {
  await installVoices(phone.context(), [nora]);
  await join(phone, server.invitation);
  const [first] = straightWalk({ startedAtMs: Date.now(), metres: 10 });
  if (!first) throw new Error('A walk without fixes');
  await startWalk(phone, first);
  await expect(phone.getByRole('status').filter({ hasText: 'Turen er startet.' })).toHaveCount(1);
  expect(await heard(phone)).toEqual([]);
});

async function expectNoVoiceTold(page: Page): Promise<void> {
  await readButton(page).click();
  await expect(page.getByText('Telefonen har ingen stemme som kan lese dette språket.')).toBeVisible();
  await page.getByRole('link', { name: 'Slik gjør du' }).click();
  await expect(page.getByRole('heading', { name: 'Slik får du en stemme' })).toBeVisible();
}

/** The words under the mark of what is being read. */
function markedWords(page: Page): Promise<string> {
  return page.evaluate(() => [...(CSS.highlights.get('st-read') ?? [])].map(String).join());
}
