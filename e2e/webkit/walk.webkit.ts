import { expect, test } from '@playwright/test';
import type { Fix } from '../../src/domain/walk/fix.ts';
import { replacePosition } from '../support/page-position.ts';
import { runServer } from '../support/run-server.ts';
import { readServerContent } from '../support/server-content.ts';
import { straightWalk } from '../support/straight-walk.ts';
import { startWebKit, type WebKit } from './web-driver.ts';

/**
 * The engine of every iPhone's browser. Its driver gives each browser an empty disk and throws it away, so that what is
 * closed in mid-walk and opened again is the window, not the browser.
 */
test('in WebKit a walk is recorded, closed in the middle, opened again, ended and sent exactly once', async () => {
  const server = await runServer();
  const webkit = await startWebKit();
  console.log(webkit.version());
  const fixes = straightWalk({ startedAtMs: Date.now() - 1_200_000, metres: 900 });
  const half = Math.floor(fixes.length / 2);
  try {
    await webkit.goTo(server.invitation);
    for (const words of ['Bli med', 'Gå videre', 'Jeg vil sende turer', 'Jeg vil sende steder jeg merker', 'Begynn'])
      await webkit.press(words);
    await webkit.run(replacePosition, null);
    await setTime(webkit, fixes[0]?.atMs ?? 0);
    await webkit.press('Start tur');
    await walk(webkit, fixes.slice(0, half));
    for (const words of ['Hyggelig her', 'Beskriv', 'God benk', 'Ferdig']) await webkit.press(words);
    await sees(webkit, 'Turen tas opp');
    expect(await onDisk(webkit, 'fixes')).toBe(half);

    await webkit.reopen();
    await webkit.goTo(server.origin);
    await webkit.until(() => document.querySelector('button') !== null, null);
    expect(await onDisk(webkit, 'fixes')).toBe(half);
    expect(await onDisk(webkit, 'spots')).toBe(1);
    await webkit.run(replacePosition, null);
    await setTime(webkit, fixes[half]?.atMs ?? 0);
    await webkit.press('Fortsett turen');
    await walk(webkit, fixes.slice(half));
    expect(await onDisk(webkit, 'fixes')).toBe(fixes.length);

    await webkit.press('Avslutt tur');
    await webkit.press('Ja, avslutt');
    await sees(webkit, 'Fint at du gikk');
    await passToSending(webkit);
    await webkit.press('Send');
    await sees(webkit, 'Takk');
    await webkit.press('Til forsiden');
    await sees(webkit, 'Alt er sendt');
    expect(readServerContent(server.dataFolder)).toEqual({ walks: 1, spots: 1, withdrawn: 0 });
  } finally {
    await webkit.stop();
    await server.stop();
  }
});

async function sees(webkit: WebKit, words: string): Promise<void> {
  await webkit.until((sought) => document.body.textContent.includes(sought), words);
}

/** The page's clock stands at this time from now on. */
async function setTime(webkit: WebKit, atMs: number): Promise<void> {
  await webkit.run((now) => {
    Date.now = () => now;
  }, atMs);
}

/** Tells the page these fixes and waits until each lies on the disk. */
async function walk(webkit: WebKit, fixes: readonly Fix[]): Promise<void> {
  await webkit.until(() => window.testPosition.watchers > 0, null);
  const before = await onDisk(webkit, 'fixes');
  await webkit.run((told) => {
    for (const fix of told) {
      Date.now = () => fix.atMs;
      window.testPosition.tell(fix);
    }
  }, fixes);
  await expect.poll(() => onDisk(webkit, 'fixes')).toBe(before + fixes.length);
}

/** How many rows a table of the phone's database has, read beside the app. */
function onDisk(webkit: WebKit, table: 'fixes' | 'spots'): Promise<number> {
  return webkit.run(
    (name) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('seniortrakk');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction(name).objectStore(name).count();
          counting.onerror = () => reject(counting.error);
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
    table,
  );
}

/** Passes over each question between a walk and its sending. */
async function passToSending(webkit: WebKit): Promise<void> {
  const ways = ['Send', 'Neste', 'Nei, gå videre', 'Hopp over', 'Ja, eller like ved'];
  for (;;) {
    const way = await webkit.until((words) => {
      const all = [...document.querySelectorAll<HTMLElement>('button, a[href]')];
      const offered = all.map((one) => one.textContent.trim());
      return words.find((word) => offered.includes(word)) ?? null;
    }, ways);
    if (way === 'Send' || way === null) return;
    const heading = await webkit.run(() => document.querySelector('h1')?.textContent ?? '', null);
    await webkit.press(way);
    await webkit.until((asked) => document.querySelector('h1')?.textContent !== asked, heading);
  }
}
