import { helpPages, positionCauses } from '../../../src/client/walker/route.ts';
import { losesContact } from '../phones.ts';
import { headed, press } from '../press.ts';
import { walkerScreen } from '../screen.ts';
import { textOf } from '../text-of.ts';
import { wrongCode } from './first-run.ts';

export const help = [
  walkerScreen('help and choices', 'joined', async (page, go) => {
    await go('/#/help');
    await headed(page, 'help.title');
  }),
  ...helpPages.map((at) =>
    walkerScreen(`help and choices: ${at}`, 'joined', async (page, go) => {
      await go(`/#/help/${at}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
    }),
  ),
  ...positionCauses.map((cause) =>
    walkerScreen(`help and choices: position, ${cause}`, 'joined', async (page, go) => {
      await go(`/#/help/position/${cause}`);
      await headed(page, `help.position.${cause}`);
    }),
  ),
  walkerScreen('help and choices: a choice that is not kept', 'joined', async (page, go) => {
    await go('/#/help/text-size');
    await headed(page, 'help.text-size');
    await page.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = () => {
        IDBObjectStore.prototype.put = put;
        throw new DOMException('The phone is full.', 'QuotaExceededError');
      };
    });
    await page.getByRole('radio').last().click();
    await page.getByText(textOf('settings.not-kept')).waitFor();
  }),
  walkerScreen('a backup: made, and taken in again', 'experienced', async (page, go) => {
    await go('/#/help/backup');
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'backup.make')]);
    const file = await download.path();
    await go('/#/help/restore');
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: textOf('restore.yes') }).waitFor();
  }),
  walkerScreen('a backup: made', 'experienced', async (page, go) => {
    await go('/#/help/backup');
    await press(page, 'backup.make');
    await page.getByRole('button', { name: textOf('backup.save-again') }).waitFor();
  }),
  walkerScreen('a backup: with a password', 'joined', async (page, go) => {
    await go('/#/help/backup');
    await page.getByRole('radio').last().check();
    await press(page, 'backup.make');
    await page.getByText(textOf('backup.password.short')).waitFor();
  }),
  walkerScreen('a backup: another file', 'joined', async (page, go) => {
    await go('/#/help/restore');
    await page.locator('input[type=file]').setInputFiles({
      name: 'bilde.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.from([0xff, 0xd8]),
    });
    await page.getByText(textOf('restore.failure.not-a-backup')).waitFor();
  }),
  walkerScreen('help and choices: delete all that is sent', 'experienced', async (page, go) => {
    await go('/#/help/erase');
    await page.getByRole('button', { name: textOf('erase.yes') }).waitFor();
  }),
  walkerScreen('help and choices: deleting waits for the network', 'experienced', async (page, go) => {
    await losesContact(page);
    await go('/#/help/erase');
    await press(page, 'erase.yes');
    await page.getByText(textOf('erase.waiting.call')).waitFor();
  }),
  walkerScreen('join an innsamling', 'without-code', async (page, go) => {
    await go('/#/join');
    await headed(page, 'join.title');
  }),
  walkerScreen('join: already in one', 'joined', async (page, go) => {
    await go('/#/join');
    await headed(page, 'join.title');
  }),
  walkerScreen('join: a link to another innsamling', 'joined', async (page, go) => {
    await go(`/delta/${wrongCode}/#/join`);
    await headed(page, 'join.by-link.ask');
  }),
];
