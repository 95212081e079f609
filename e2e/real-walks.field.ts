import { awayFromBothEnds, readRealFixes, realTrackFile } from './support/real-tracks.ts';
import { recordAndSend } from './support/record-and-send.ts';
import { readServerContent } from './support/server-content.ts';
import { expect, test } from './support/test.ts';
import { join } from './support/walker.ts';

const recordings = [
  { file: 'korita-zbevnica', tracks: ['ACTIVE LOG', 'ACTIVE LOG #2'] },
  {
    file: 'cerknicko-jezero',
    tracks: ['ACTIVE LOG #2', 'ACTIVE LOG #4', 'ACTIVE LOG #6', 'ACTIVE LOG #7', 'ACTIVE LOG #8'],
  },
] as const;

for (const { file, tracks } of recordings) {
  test(`the real walk ${file}, with its own times, arrives exactly once with its three places`, async ({
    phone,
    server,
  }) => {
    const fixes = readRealFixes(file, tracks);
    await recordAndSend(phone, server, fixes, awayFromBothEnds(fixes));
    expect(readServerContent(server.dataFolder)).toEqual({ walks: 1, spots: 3, withdrawn: 0 });
  });
}

for (const [file, walks, words] of [
  ['korita-zbevnica', 3, 'Filen sier ikke når du gikk.'],
  // Seven tracks, three of which are scraps of 0 to 30 m around a receiver that lay still.
  ['cerknicko-jezero', 4, '3 biter av filen er kortere enn 50 meter'],
  ['Mojstrovka', 1, 'Tidene i filen kan ikke stemme.'],
] as const) {
  test(`the file ${file} is taken in with a note`, async ({ phone, server }) => {
    await join(phone, server.invitation);
    await phone.goto(`${server.origin}/#/import`);
    await phone.locator('input[type=file]').setInputFiles(realTrackFile(file));
    await expect(phone.getByText(words, { exact: false }).first()).toBeVisible();
    await phone.goto(`${server.origin}/#/walks`);
    await expect(phone.getByRole('main').getByRole('link').filter({ hasText: 'Bare hos deg' })).toHaveCount(walks);
  });
}
