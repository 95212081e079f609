import type { Page } from '@playwright/test';
import { cameraPhoto } from '../camera-photo.ts';
import { press } from '../press.ts';
import { readRows } from '../read-rows.ts';
import { walkerScreen } from '../screen.ts';
import { textOf } from '../text-of.ts';
import type { World } from '../world.ts';

type Go = (address: string) => Promise<void>;

/** "Vil du si mer?" of the steep place that was marked on the walk. */
async function sayMore(page: Page, go: Go, world: World): Promise<void> {
  const rows = await readRows(page, (await world.server('walkers')).origin, 'spots');
  const steep = rows.find((spot) => spot.kind === 'steep')?.id;
  await go(`/#/describe/${steep}/note?onward=${encodeURIComponent(`#/spots/${steep}`)}`);
  await press(page, 'media.photo.add');
  await press(page, 'media.voice.add');
  await page.getByRole('button', { name: textOf('media.photo.take') }).waitFor();
}

async function withPhotoAndVoice(page: Page, go: Go, world: World): Promise<void> {
  await sayMore(page, go, world);
  const buffer = await cameraPhoto(page);
  await page.locator('input[type=file]').last().setInputFiles({ name: 'bakken.jpg', mimeType: 'image/jpeg', buffer });
  await page.getByRole('img', { name: textOf('media.photo.alt') }).waitFor();
  await press(page, 'media.voice.start');
  await page.getByText(textOf('media.voice.hears')).first().waitFor();
  await page
    .getByText(/^5[0-8] /)
    .first()
    .waitFor();
  await press(page, 'media.voice.stop');
  await page.getByRole('button', { name: textOf('media.voice.play') }).waitFor();
}

/** Photo and voice note of a place. */
export const media = [
  walkerScreen('photo and voice: both are there', 'walked', withPhotoAndVoice),
  walkerScreen('photo and voice: on the page of the place', 'walked', async (page, go, world) => {
    await withPhotoAndVoice(page, go, world);
    await press(page, 'describe.done');
    await press(page, 'describe.avoids.skip');
    await page.getByRole('button', { name: textOf('media.voice.play') }).waitFor();
  }),
  walkerScreen('photo and voice: a voice note is recorded', 'walked', async (page, go, world) => {
    await sayMore(page, go, world);
    await press(page, 'media.voice.start');
    await page.getByText(textOf('media.voice.hears')).first().waitFor();
  }),
  walkerScreen('photo and voice: the file is no picture', 'walked', async (page, go, world) => {
    await sayMore(page, go, world);
    const buffer = Buffer.from('no picture');
    await page.locator('input[type=file]').last().setInputFiles({ name: 'x.jpg', mimeType: 'image/jpeg', buffer });
    await page.getByText(textOf('media.photo.failure.not-a-picture')).waitFor();
  }),
  walkerScreen('photo and voice: the microphone is refused', 'walked', async (page, go, world) => {
    await sayMore(page, go, world);
    await page.evaluate(() => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    });
    await press(page, 'media.voice.start');
    await page.getByText(textOf('media.voice.trouble.denied')).waitFor();
  }),
  walkerScreen('photo and voice: the photo is deleted', 'walked', async (page, go, world) => {
    await withPhotoAndVoice(page, go, world);
    await press(page, 'media.photo.remove');
    await page.getByText(textOf('media.gone.photo')).waitFor();
  }),
];
