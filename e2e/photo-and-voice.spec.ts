import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { cameraName, cameraPhoto, placeBytes } from './support/camera-photo.ts';
import { readMedia } from './support/read-media.ts';
import { expect, test } from './support/test.ts';
import { join } from './support/walker.ts';

declare global {
  interface Window {
    /** How many of the microphones the page asked for it still has. */
    openMicrophones(): number;
  }
}

/** A missing bench, marked and sent, and the page for more about it. */
async function tellMoreOfBench(phone: Page, invitation: string): Promise<void> {
  await join(phone, invitation);
  await phone.getByRole('link', { name: 'Marker et sted' }).click();
  await phone.getByRole('button', { name: 'Der jeg står' }).click();
  await phone.waitForFunction(() => window.testPosition.watchers > 0);
  const here = { atMs: Date.now(), lat: 63.4312, lng: 10.3951, accuracyMetres: 6, altitudeMetres: null };
  await phone.evaluate((fix) => window.testPosition.tell(fix), here);
  await phone.getByRole('button', { name: 'Ja', exact: true }).click();
  await phone.getByRole('button', { name: 'Savner noe her' }).click();
  await phone.getByRole('button', { name: 'Benk', exact: true }).click();
  await phone.getByRole('button', { name: 'Nei, send stedet' }).click();
  await phone.getByRole('link', { name: 'Si mer om stedet' }).click();
  await phone.getByRole('button', { name: 'Legg til bilde' }).click();
  await phone.getByRole('button', { name: 'Legg til lyd' }).click();
  await expect(phone.getByRole('button', { name: 'Ta bilde' })).toBeVisible();
  await expect(phone.getByText('De ligger bare på denne telefonen.', { exact: false })).toBeVisible();
}

function countMicrophones(): void {
  const tracks: MediaStreamTrack[] = [];
  const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
  navigator.mediaDevices.getUserMedia = async (asked) => {
    const stream = await ask(asked);
    tracks.push(...stream.getTracks());
    return stream;
  };
  window.openMicrophones = () => tracks.filter(({ readyState }) => readyState === 'live').length;
}

test('a photo of a place is kept without what the camera wrote beside it, no larger than said, the right way up', async ({
  phone,
  server,
}) => {
  await tellMoreOfBench(phone, server.invitation);
  const file = await cameraPhoto(phone);
  expect(file.includes(placeBytes) && file.includes(cameraName)).toBe(true);
  const chosen = phone.locator('input[type=file]').last();
  await chosen.setInputFiles({
    name: 'feil.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.from('Dette er ikke et bilde.'),
  });
  await expect(phone.getByText('Vi fikk ikke åpnet filen som et bilde.', { exact: false })).toBeVisible();
  expect(await readMedia(phone)).toEqual([]);

  await chosen.setInputFiles({ name: 'benk.jpg', mimeType: 'image/jpeg', buffer: file });
  const picture = phone.getByRole('img', { name: 'Bildet du la til' });
  await expect(picture).toBeVisible();
  const [photo] = await readMedia(phone);
  if (!photo) throw new Error('No photo was kept');
  expect(photo).toMatchObject({ kind: 'photo', mime: 'image/jpeg', widthPx: 1200, heightPx: 1600 });
  expect(photo.bytes.length).toBeLessThanOrEqual(600_000);
  expect(photo.bytes.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
  for (const secret of [placeBytes, Buffer.from(cameraName), Buffer.from('Exif')]) {
    expect(photo.bytes.includes(secret)).toBe(false);
  }
  expect(photo.sha256).toBe(createHash('sha256').update(photo.bytes).digest('hex'));

  await phone.reload();
  await expect(picture).toBeVisible();
  // As it was seen: red is on top.
  const top = await picture.evaluate((image: HTMLImageElement) => {
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    return [...(context?.getImageData(canvas.width / 2, 20, 1, 1).data ?? [])];
  });
  expect(top[0]).toBeGreaterThan(200);
  expect(top[2]).toBeLessThan(60);

  await phone.getByRole('button', { name: 'Slett bildet' }).click();
  await expect(phone.getByText('Bildet er slettet.')).toBeVisible();
  expect(await readMedia(phone)).toEqual([]);
  await phone.getByRole('button', { name: 'Angre' }).click();
  await expect(picture).toBeVisible();
  expect((await readMedia(phone)).map(({ sha256 }) => sha256)).toEqual([photo.sha256]);
});

test('a voice note is recorded, played, survives a reload, and is deleted; the microphone is let go', async ({
  phone,
  server,
}) => {
  await phone.addInitScript(countMicrophones);
  await tellMoreOfBench(phone, server.invitation);
  await phone.getByRole('button', { name: 'Start lydopptak' }).click();
  await expect(phone.getByText(/^5\d sekunder igjen$/)).toBeVisible();
  await expect(phone.getByText('Vi hører deg.').first()).toBeVisible();
  await phone.getByRole('button', { name: 'Stopp lydopptaket' }).click();
  const play = phone.getByRole('button', { name: 'Hør opptaket' });
  await expect(play).toBeVisible();
  expect(await phone.evaluate(() => window.openMicrophones())).toBe(0);
  const [voice] = await readMedia(phone);
  if (!voice) throw new Error('No voice note was kept');
  expect(voice.mime).toMatch(/^audio\/webm/);
  expect(voice.bytes.length).toBeGreaterThan(1000);
  expect(voice.sha256).toBe(createHash('sha256').update(voice.bytes).digest('hex'));

  await phone.reload();
  await play.click();
  await expect(phone.getByRole('button', { name: 'Stopp avspillingen' })).toBeVisible();
  await expect(play).toBeVisible();
  await phone.getByRole('button', { name: 'Slett opptaket' }).click();
  await expect(phone.getByText('Opptaket er slettet.')).toBeVisible();
  expect(await readMedia(phone)).toEqual([]);
});

test('a voice note that is interrupted is kept as far as it came, and a refused microphone has its own help', async ({
  phone,
  server,
}) => {
  await tellMoreOfBench(phone, server.invitation);
  await phone.getByRole('button', { name: 'Start lydopptak' }).click();
  await expect(phone.getByText(/^5[0-8] sekunder igjen$/)).toBeVisible();
  await phone.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(phone.getByText(/^Lydopptak på \d+ sekund/)).toBeVisible();
  expect((await readMedia(phone)).map(({ kind }) => kind)).toEqual(['voice']);
  await phone.evaluate(() => {
    Reflect.deleteProperty(document, 'visibilityState');
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await phone.getByRole('button', { name: 'Slett opptaket' }).click();
  await phone.getByRole('button', { name: 'Start lydopptak' }).click();
  await expect(phone.getByText('Vi får ikke bruke mikrofonen.', { exact: false })).toBeVisible();
  await phone.getByRole('link', { name: 'Se hvordan' }).click();
  await expect(phone.getByRole('heading', { name: 'Appen får ikke bruke mikrofonen' })).toBeVisible();
});
