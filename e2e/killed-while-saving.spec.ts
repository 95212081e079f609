import { setTimeout as pause } from 'node:timers/promises';
import { seededRandom } from '../src/practice/random.ts';
import { sizeOf } from '../test/support/sizes.mjs';
import { createKilledWalker, type KilledWalker } from './support/killed-walker.ts';
import { lostFromDisk } from './support/lost-from-disk.ts';
import { makeProfile } from './support/profile.ts';
import type { Disk } from './support/read-disk.ts';
import { expect, test } from './support/test.ts';
import { join } from './support/walker.ts';
import type { Shown } from './support/watch-shown.ts';

const kills = sizeOf('BROWSER_KILLS');
const mostLostMs = 10_000;
const slowestDiskMs = 60;

// A picture of the page at each of ten steps a second would be most of the work.
test.use({ trace: 'off' });

/** What is being done when the browser dies, what the walker sees when it is done, and what must lie on the disk then. */
interface Deed {
  readonly name: string;
  /** Goes up to it, on foot. */
  prepare?(walker: KilledWalker): Promise<void>;
  press(walker: KilledWalker): Promise<void>;
  isShown(shown: Shown): boolean;
  isKept(after: Disk, before: Disk): boolean;
}

const presses = ['Hyggelig her', 'Savner noe her'] as const;
const words = 'Skyggefullt, men kaldt';
const click = (walker: KilledWalker, name: string) => walker.page.getByRole('button', { name, exact: true }).click();
/** Before the first place it says no more than that. */
const hasStarted = ({ heading }: Shown) => heading === 'Turen er startet' || heading === 'Turen tas opp';
const isMarked = ({ note }: Shown) => note.startsWith('Merket');
const newest = ({ spots }: Disk) => spots.toSorted((a, b) => b.markedAtMs - a.markedAtMs)[0];

async function mark(walker: KilledWalker): Promise<void> {
  await click(walker, presses[0]);
  await walker.sees(isMarked);
}

async function chooseKind(walker: KilledWalker): Promise<void> {
  await mark(walker);
  await walker.page.getByRole('link', { name: 'Beskriv' }).click();
  await walker.page.getByRole('button', { name: 'God benk', exact: true }).waitFor();
}

async function writeNote(walker: KilledWalker): Promise<void> {
  await chooseKind(walker);
  await click(walker, 'God benk');
  await walker.page.getByRole('textbox').fill(words);
}

const walking: Deed = {
  name: 'on foot',
  press: async () => undefined,
  isShown: ({ hereAtMs }) => hereAtMs !== null,
  isKept: () => true,
};

const deeds: readonly Deed[] = [
  walking,
  {
    name: 'marking',
    press: (walker) => click(walker, presses[1]),
    isShown: isMarked,
    isKept: (after, before) => after.spots.length > before.spots.length,
  },
  {
    name: 'describing',
    prepare: chooseKind,
    press: (walker) => click(walker, 'God benk'),
    isShown: ({ heading }) => heading === 'Vil du si mer?',
    isKept: (after) => newest(after)?.kind === 'bench',
  },
  {
    name: 'writing a few words',
    prepare: writeNote,
    press: (walker) => click(walker, 'Ferdig'),
    isShown: ({ heading }) => heading === 'Turen tas opp',
    isKept: (after) => newest(after)?.note === words,
  },
  walking,
  {
    name: 'ending the walk',
    prepare: (walker) => click(walker, 'Avslutt tur'),
    press: (walker) => click(walker, 'Ja, avslutt'),
    isShown: ({ heading }) => heading === 'Fint at du gikk',
    isKept: (after) => after.walks.every(({ status }) => status === 'finished'),
  },
  {
    name: 'starting a walk',
    press: (walker) => click(walker, 'Start tur'),
    isShown: hasStarted,
    isKept: (after, before) => after.walks.length > before.walks.length,
  },
];

/** R5 of the figures. */
test('a browser killed while it saves or records loses nothing it had shown as saved, and ten seconds at most', async ({
  server,
  launchOptions,
}) => {
  test.setTimeout(60_000 + kills * 20_000);
  const random = seededRandom(5);
  const profile = await makeProfile(launchOptions);
  const walker = createKilledWalker(profile, Date.now() - 86_400_000);
  const seen = { shown: 0, longestLostMs: 0 };
  try {
    const first = await profile.open();
    await join(first.page, server.invitation);
    await first.context.close();
    let before = await walker.open(server.origin, 0);
    for (let kill = 0; kill < kills; kill += 1) {
      const deed = deeds[kill % deeds.length] ?? walking;
      await test.step(`kill ${kill + 1}, ${deed.name}`, async () => {
        const isWalking = deed.name !== 'starting a walk';
        await (isWalking ? takeUpWalk(walker, before) : endWalkBefore(walker, before));
        if (isWalking) await walkSome(walker);
        await deed.prepare?.(walker);
        expect(await walker.page.evaluate(() => window.relaxedWrites)).toBe(0);
        // As soon as it is shown, or at any moment of it: then whatever was shown counts.
        const whenShown = random.chance(0.6);
        const done = walker.sees(deed.isShown).then(() => true);
        const pressed = deed.press(walker).catch(() => undefined);
        const waited = pause(random.between(0, 400)).then(() => false);
        const isShown = (await (whenShown ? done : Promise.race([done, waited]))) && deed !== walking;
        const hereAtMs = walker.shown.hereAtMs;
        await walker.kill();
        await pressed;
        if (isShown) seen.shown += 1;

        const after = await walker.open(server.origin, random.between(0, slowestDiskMs));
        expect(lostFromDisk(before, after)).toEqual([]);
        if (isShown) expect(deed.isKept(after, before)).toBe(true);
        const lastAtMs = Math.max(...after.fixes.map(({ atMs }) => atMs), 0);
        if (hereAtMs !== null) expect(lastAtMs).toBeGreaterThanOrEqual(hereAtMs);
        if (isWalking && deed.name !== 'ending the walk') {
          const lostMs = walker.toldAtMs - lastAtMs;
          seen.longestLostMs = Math.max(seen.longestLostMs, lostMs);
          expect(lostMs).toBeLessThanOrEqual(mostLostMs);
        }
        before = after;
      });
    }
    await walker.kill();
  } finally {
    await profile.remove();
  }
  console.info(
    `${kills} kills, ${seen.shown} of them after something was shown as saved: 0 lost; at most ${seen.longestLostMs / 1000} s of the walk`,
  );
  expect(seen.shown).toBeGreaterThanOrEqual(kills / 5);
});

/** Goes on with the walk that was interrupted, or begins one. */
async function takeUpWalk(walker: KilledWalker, { walks }: Disk): Promise<void> {
  const isInterrupted = walks.some(({ status }) => status === 'recording');
  await click(walker, isInterrupted ? 'Fortsett turen' : 'Start tur');
  await walker.sees(hasStarted);
}

async function endWalkBefore(walker: KilledWalker, { walks }: Disk): Promise<void> {
  if (!walks.some(({ status }) => status === 'recording')) return;
  await click(walker, 'Avslutt og lagre');
  await walker.sees(({ heading }) => heading === 'Fint at du gikk');
  await walker.page.goto(new URL('/', walker.page.url()).href);
}

async function walkSome(walker: KilledWalker): Promise<void> {
  const from = walker.toldAtMs;
  walker.walkOn();
  await walker.sees(({ hereAtMs }) => hereAtMs !== null && hereAtMs > from + 2000);
}
