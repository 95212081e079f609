import type { Page } from '@playwright/test';
import { readControls } from './support/checks/find-name-faults.ts';
import { expect, test } from './support/screen-test.ts';
import { screens } from './support/screens.ts';

// What a screen reader says of the main screens, read from the browser's own accessibility tree. That every control of
// every screen has a name of its own, in whole words, is among the checks of each screen.

function screenCalled(name: string) {
  const screen = screens.find((one) => one.name === name);
  if (!screen) throw new Error(`No screen is called "${name}"`);
  return screen;
}

const namesOf = async (page: Page, role: string) =>
  (await readControls(page)).filter((control) => control.role === role).map(({ name }) => name);

test('Home is heard as a heading, one thing to do, one beside it, and four ways', async ({ show }) => {
  await show(screenCalled('home with nothing yet'), async (page) => {
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - main:
        - heading "Hvor vil du gå i dag?" [level=1]
        - button "Start tur"
        - link "Marker et sted"
    `);
    await expect(page.getByRole('navigation', { name: 'Hovedmeny' })).toMatchAriaSnapshot(`
      - navigation "Hovedmeny":
        - list:
          - listitem:
            - link "Forside"
          - listitem:
            - link "Mine turer"
          - listitem:
            - link "Kart"
          - listitem:
            - link "Hjelp og valg"
    `);
  });
});

test('a walk in the list is heard with its day, length, time, places and where it is', async ({ show }) => {
  await show(screenCalled('my walks'), async (page) => {
    const rows = (await namesOf(page, 'link')).filter((name) => /\skm\s/.test(name));
    expect(rows.length).toBeGreaterThan(2);
    const day = String.raw`(I dag|I går|(Man|Tirs|Ons|Tors|Fre|Lør|Søn)dag \d+\. \p{L}+)( klokken \d\d:\d\d)?`;
    const where = String.raw`(Sendt( uten (start og slutt|starten|slutten))?|\d+(,\d+)?\sk?m sendt|Ikke tatt imot|Venter på å bli sendt|Bare hos deg)`;
    const facts = String.raw`\d+(,\d+)?\skm ·\s\d+\smin( ·\s\d+ steder?)? ·\s${where}( ·\s(\d+ av )?\d+ steder? sendt)?`;
    for (const row of rows) expect(row).toMatch(new RegExp(`^${day} ${facts}$`, 'u'));
  });
});

test('a place in the list is heard with what it is, when, and where it is', async ({ show }) => {
  await show(screenCalled('my places'), async (page) => {
    const rows = (await namesOf(page, 'link')).filter((name) => /^(Hyggelig|Vanskelig|Savner)/.test(name));
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows)
      expect(row).toMatch(/^\p{L}+: \p{L}[\p{L}, –]+ .*(I dag|I går|\d+\. \p{L}+) ·\s\p{L}[\p{L} ]+$/u);
  });
});

test('while a walk is recorded every button is heard by the words that stand on it', async ({ show }) => {
  await show(screenCalled('recording'), async (page) => {
    expect(await namesOf(page, 'button')).toEqual(
      expect.arrayContaining(['Hyggelig her', 'Vanskelig her', 'Savner noe her', 'Pause', 'Avslutt tur']),
    );
    expect(await namesOf(page, 'link')).toContain('Vis kart');
  });
});

test('a choice is heard with what is chosen', async ({ show }) => {
  await show(screenCalled('help and choices: text-size'), async (page) => {
    await expect(page.getByRole('group', { name: 'Tekststørrelse' })).toBeVisible();
    await expect(page.getByRole('radio', { name: 'Vanlig' })).toBeChecked();
  });
});
