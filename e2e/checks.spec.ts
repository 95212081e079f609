import type { Page } from '@playwright/test';
import { findAxeFaults } from './support/checks/find-axe-faults.ts';
import { findCoveredWords } from './support/checks/find-covered-words.ts';
import { findCrowdedTargets } from './support/checks/find-crowded-targets.ts';
import { findCutText } from './support/checks/find-cut-text.ts';
import { findFocusFaults } from './support/checks/find-focus-faults.ts';
import { findHardText } from './support/checks/find-hard-text.ts';
import { findLostEdges } from './support/checks/find-lost-edges.ts';
import { findMovement } from './support/checks/find-movement.ts';
import { findNameFaults } from './support/checks/find-name-faults.ts';
import { findOutlineFaults } from './support/checks/find-outline-faults.ts';
import { findSmallTargets } from './support/checks/find-small-targets.ts';
import { findSmallText } from './support/checks/find-small-text.ts';
import { installSight } from './support/checks/page-sight.ts';
import { expect, test } from './support/test.ts';

// Each check of every screen can fail: a sound page, and the same page with one fault in it.

const style = `body { margin: 20px; font: 18px/1.5 sans-serif; color: #000; background: #fff }
  button, a.big { display: block; min-height: 64px; min-width: 64px; font: inherit; margin-block: 12px; border: 2px solid; color: #000 }
  :focus-visible { outline: 3px solid #05c }`;
const sound = `<h1>Tur</h1><p>Du gikk langs elva.</p><button>Start</button><button>Stopp</button><a href="#a">Hjelp og valg</a>`;

interface Spoiling {
  readonly fault: string;
  readonly find: (page: Page) => Promise<readonly string[]>;
  readonly body: string;
  readonly says: RegExp;
}

const spoilings: readonly Spoiling[] = [
  { fault: 'a picture without words', find: findAxeFaults, body: '<img src="x.png">', says: /image-alt/ },
  {
    fault: 'a low button',
    find: (page) => findSmallTargets(page, 64),
    body: '<button style="min-height: 30px; height: 30px">Liten</button>',
    says: /30 px, not 64 × 64: <button> "Liten"/,
  },
  {
    fault: 'a main action that is lower than it promises',
    find: (page) => findSmallTargets(page, 64),
    body: '<button data-height="main">Send</button>',
    says: /not 64 × 88.*"Send"/,
  },
  {
    fault: 'two buttons side by side without a gap',
    find: findCrowdedTargets,
    body: '<div style="display: flex; gap: 4px"><button>Ja</button><button>Nei</button></div>',
    says: /4 px between .*"Ja".*"Nei"/,
  },
  {
    fault: 'small print',
    find: findSmallText,
    body: '<small style="font-size: 14px">Vilkår</small>',
    says: /14 px, not 18/,
  },
  {
    fault: 'a recording button with usual letters',
    find: findSmallText,
    body: '<button class="st-mark-button">Hyggelig her</button>',
    says: /18 px, not 28/,
  },
  {
    fault: 'a line wider than the window',
    find: findCutText,
    body: '<p style="white-space: nowrap; width: 3000px">En lang linje</p>',
    says: /the page is \d+ px wide/,
  },
  {
    fault: 'words cut by their box',
    find: findCutText,
    body: '<p style="overflow: hidden; height: 10px">Avkuttet</p>',
    says: /cut by .*"Avkuttet"/,
  },
  {
    fault: 'words under a bar',
    find: findCoveredWords,
    body: '<p style="position: fixed; inset: 0; background: #fff">Over</p>',
    says: /"Du gikk langs elva\." lies under .*"Over"/,
  },
  {
    fault: 'focus that cannot be seen',
    find: findFocusFaults,
    body: '<button style="outline: none">Blind</button>',
    says: /focus cannot be seen: .*"Blind"/,
  },
  {
    fault: 'focus out of order',
    find: findFocusFaults,
    body: '<button tabindex="1">Sniker</button>',
    says: /focus goes back|does not reach/,
  },
  {
    fault: 'a target that the key does not reach',
    find: findFocusFaults,
    body: '<div role="button">Bare mus</div>',
    says: /does not reach .*"Bare mus"/,
  },
  {
    fault: 'focus under something',
    find: findFocusFaults,
    body: '<div style="position: fixed; inset: 0; background: #fff"></div>',
    says: /focus is hidden/,
  },
  {
    fault: 'a button that is only a colour',
    find: findLostEdges,
    body: '<button style="border: 0; background: #05c">Bare farge</button>',
    says: /no edge in forced colours: .*"Bare farge"/,
  },
  {
    fault: 'something that moves',
    find: findMovement,
    body: '<style>@keyframes turn { to { rotate: 1turn } }</style><p style="animation: turn 2s infinite">Snurrer</p>',
    says: /something moves: .*"Snurrer"/,
  },
  { fault: 'a button without a word', find: findNameFaults, body: '<button>→</button>', says: /a button is called/ },
  {
    fault: 'words run together',
    find: findNameFaults,
    body: '<a class="big" href="#b"><b>Tirsdag 3. mars</b><i>Sendt</i></a>',
    says: /run together in the link "Tirsdag 3. marsSendt"/,
  },
  {
    fault: 'one name for two ways',
    find: findNameFaults,
    body: '<a href="#c">Les mer</a> <a href="#d">Les mer</a>',
    says: /two links are called "Les mer"/,
  },
  { fault: 'a heading that skips a level', find: findOutlineFaults, body: '<h3>Under</h3>', says: /from h1 to h3/ },
  { fault: 'two main headings', find: findOutlineFaults, body: '<h1>Enda en</h1>', says: /2 main headings/ },
  {
    fault: 'hard text',
    find: findHardText,
    body: `<p>${'Innsamlingsopplysningene oversendes kommuneforvaltningen for saksbehandling etter gjeldende retningslinjer '.repeat(4)}</p>`,
    says: /LIX is/,
  },
];

async function show(page: Page, body: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const html = `<!doctype html><html lang="nb"><title>Prøve</title><style>${style}</style><main>${sound}${body}</main></html>`;
  await page.route('http://spoiled.test/', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await page.goto('http://spoiled.test/');
}

test('the checks of every screen find nothing in a sound page', async ({ page, context }) => {
  await installSight(context);
  await show(page, '');
  for (const { find, fault } of spoilings) expect(await find(page), fault).toEqual([]);
});

for (const { fault, find, body, says } of spoilings) {
  test(`the checks of every screen find ${fault}`, async ({ page, context }) => {
    await installSight(context);
    await show(page, body);
    expect((await find(page)).join('\n')).toMatch(says);
  });
}
