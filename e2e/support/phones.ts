import type { BrowserContextOptions, Page } from '@playwright/test';
import { walkAlong } from './page-position.ts';
import { headed, press } from './press.ts';
import { readRows } from './read-rows.ts';
import type { TestServer } from './run-server.ts';
import { straightWalk } from './straight-walk.ts';
import { textOf } from './text-of.ts';
import { endWalk, join, markHere, sendWalk, startWalk } from './walker.ts';

/**
 * What lies on a phone. `new`: nothing. `without-code`: one walk, of no innsamling. `without-consent`: one walk, and no yes
 * to sending. `joined`: everything agreed to and nothing walked. `walked`: a short walk, and one with marks to go on
 * with. `experienced`: a sent walk, one from a file, and a sent spot. `in-trouble`: one walk refused, one waiting, one
 * interrupted.
 */
export type PhoneState =
  | 'new'
  | 'without-code'
  | 'without-consent'
  | 'joined'
  | 'walked'
  | 'experienced'
  | 'in-trouble';

export type Storage = Exclude<BrowserContextOptions['storageState'], string | undefined>;

interface Seed {
  /** What lay there before. */
  readonly from: PhoneState;
  /** Uses the app as a person would. */
  run(page: Page, server: TestServer): Promise<void>;
}

const hourMs = 3_600_000;

function walkOf(metres: number, hoursAgo: number) {
  const startedAtMs = Date.now() - hoursAgo * hourMs;
  const [first, ...rest] = straightWalk({ startedAtMs, metres, secondsBetweenFixes: 5 });
  if (!first) throw new Error('A walk without fixes');
  return { first, rest };
}

async function walkFor(page: Page, metres: number, hoursAgo: number): Promise<void> {
  const { first, rest } = walkOf(metres, hoursAgo);
  await startWalk(page, first);
  await walkAlong(page, rest);
  await endWalk(page);
}

/** A walk with one mark before the phone knew where it was, two described ones and one to be described later. */
async function walkWithMarks(page: Page): Promise<void> {
  const { first, rest } = walkOf(1500, 5);
  await page.clock.setFixedTime(first.atMs - 4000);
  await press(page, 'home.start');
  await press(page, 'sentiment.pleasant.here');
  await walkAlong(page, [first, ...rest.slice(0, 110)]);
  await markHere(page, { press: 'Hyggelig her', kind: 'God benk' });
  await walkAlong(page, rest.slice(110, 120));
  await markHere(page, { press: 'Vanskelig her', kind: 'Bratt' });
  await walkAlong(page, rest.slice(120, 130));
  await press(page, 'sentiment.missing.here');
  await walkAlong(page, rest.slice(130));
  await endWalk(page);
}

const gpx = (points: string) =>
  `<?xml version="1.0"?><gpx version="1.1" creator="test" xmlns="http://www.topografix.com/GPX/1/1"><trk><trkseg>${points}</trkseg></trk></gpx>`;
export const trackFile = {
  name: 'tur.gpx',
  mimeType: 'application/gpx+xml',
  buffer: Buffer.from(
    gpx(Array.from({ length: 60 }, (_, i) => `<trkpt lat="${63.428 + i * 0.0001}" lon="10.402"/>`).join('')),
  ),
};

/** Every request to send is answered with a refusal, as when the innsamling takes no more. */
export async function refuseAll(page: Page, server: TestServer): Promise<void> {
  const { epoch } = (await (await fetch(`${server.origin}/api/v1/health`)).json()) as { epoch: string };
  await page.route('**/api/v1/sync', (route) => {
    const { items } = route.request().postDataJSON() as { items: { id: string; rev: number }[] };
    const results = items.map(({ id, rev }) => ({ id, rev, verdict: 'rejected', reason: 'too-many' }));
    return route.fulfill({ json: { epoch, results, serverTime: new Date().toISOString() } });
  });
}

export const losesContact = (page: Page) => page.route('**/api/v1/sync', (route) => route.abort());

export const seeds: Record<Exclude<PhoneState, 'new'>, Seed> = {
  'without-code': {
    from: 'new',
    async run(page, server) {
      await page.goto(server.origin);
      await press(page, 'welcome.skip-all');
      await headed(page, 'home.title');
      await walkFor(page, 900, 5);
    },
  },
  'without-consent': {
    from: 'new',
    async run(page, server) {
      await page.goto(server.invitation);
      await press(page, 'join.join');
      await press(page, 'app.go-on');
      await press(page, 'welcome.begin');
      await headed(page, 'home.title');
      await walkFor(page, 900, 5);
    },
  },
  joined: { from: 'new', run: (page, server) => join(page, server.invitation) },
  walked: {
    from: 'joined',
    async run(page, server) {
      await page.goto(`${server.origin}/#/`);
      await walkFor(page, 300, 30);
      await page.goto(`${server.origin}/#/`);
      await walkWithMarks(page);
    },
  },
  experienced: {
    from: 'walked',
    async run(page, server) {
      const walk = (await readRows(page, server.origin, 'walks')).reduce((a, b) => (a.metres > b.metres ? a : b));
      await page.goto(`${server.origin}/#/after/${walk.id}/send`);
      await press(page, 'after.send.send');
      await press(page, 'after.thanks.home');
      await page.goto(`${server.origin}/#/walks`);
      await page.getByText(/ ·\sSendt\b/).waitFor();
      await page.goto(`${server.origin}/#/import`);
      await page.locator('input[type=file]').setInputFiles(trackFile);
      await page.locator('main a[href^="#/walks/"]').waitFor();
    },
  },
  'in-trouble': {
    from: 'experienced',
    async run(page, server) {
      await refuseAll(page, server);
      await page.goto(`${server.origin}/#/`);
      // Longer than what lies within reach of the homes at the ends of the walks before.
      await walkFor(page, 2200, 4);
      await sendWalk(page);
      await press(page, 'after.thanks.home');
      await page.getByText(textOf('home.rejected.walk')).waitFor();
      await losesContact(page);
      await walkFor(page, 2200, 3);
      await sendWalk(page);
      await press(page, 'after.thanks.home');
      const { first, rest } = walkOf(700, 1);
      await startWalk(page, first);
      await walkAlong(page, rest);
    },
  },
};
