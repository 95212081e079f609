import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { hashBytes } from '../../../src/client/capture/hash-bytes.ts';
import { createMedia } from '../../../src/client/recorder/create-media.ts';
import type { Sound } from '../../../src/client/recorder/microphone-port.ts';
import type { EncodedPhoto } from '../../../src/client/recorder/photo-port.ts';
import { identityCodec } from '../../../src/client/store/codec.ts';
import { liveWhileHeard } from '../../../src/client/store/live-while-heard.ts';
import { readMediaOf } from '../../../src/client/store/read-media-of.ts';
import { createDisk } from '../store/disk.ts';
import { createDesk, placeAt } from './desk.ts';

const bytes = Uint8Array.from({ length: 1000 }, (_, i) => i % 251);
const picture: EncodedPhoto = { ok: true, bytes, mime: 'image/jpeg', widthPx: 1600, heightPx: 1200 };
const spoken: Sound = { bytes, mime: 'audio/webm;codecs=opus', durationMs: 4000 };

let desk: ReturnType<typeof createDesk>;
let encoded: EncodedPhoto;
let sound: Sound | null;
let spot: string;
let media: ReturnType<typeof createMedia>;
const all = () => readMediaOf(desk.database, identityCodec, spot);

beforeEach(async () => {
  desk = createDesk(createDisk().open());
  encoded = picture;
  sound = spoken;
  const marked = await desk.spots.mark({ sentiment: 'missing', kind: 'bench', position: placeAt(0), walkId: null });
  if (!marked.ok) throw new Error(marked.trouble);
  spot = marked.id;
  let nowMs = 0;
  media = createMedia({
    shelf: desk.shelf,
    of: (id) => liveWhileHeard(() => readMediaOf(desk.database, identityCodec, id)),
    clock: { nowMs: () => ++nowMs },
    ids: { uuid: () => crypto.randomUUID() },
    inTurn: (work) => work(),
    hash: hashBytes,
    encodePhoto: async () => encoded,
    microphone: {
      listen: async () => ({ ok: true, listening: { stop: () => undefined, sound: Promise.resolve(sound) } }),
    },
  });
});

const addPhoto = () => media.addPhoto(spot, new Blob(), async () => undefined);
async function addVoice() {
  const started = await media.record(spot, () => undefined);
  return started.ok ? started.voice.ended : started;
}

test('a photo and a voice note are rows of their own, with their hash, and say where they are', async () => {
  expect(await addPhoto()).toEqual({ ok: true });
  expect(await addVoice()).toEqual({ ok: true });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const same = { spotId: spot, bytes, sha256, upload: 'kept' };
  expect(await all()).toMatchObject([
    { ...same, kind: 'photo', mime: 'image/jpeg', widthPx: 1600, heightPx: 1200 },
    { ...same, kind: 'voice', mime: 'audio/webm;codecs=opus', durationMs: 4000 },
  ]);
  expect(await desk.database.outbox.count()).toBe(0);
});

test('a file that is no picture leaves nothing', async () => {
  encoded = { ok: false, failure: 'not-a-picture' };
  expect(await addPhoto()).toEqual({ ok: false, failure: 'not-a-picture' });
  expect(await all()).toEqual([]);
});

test.each([null, { ...spoken, durationMs: 200 }])('a slip of the thumb is no voice note: %o', async (heard) => {
  sound = heard;
  expect(await addVoice()).toEqual({ ok: false, trouble: 'empty' });
  expect(await all()).toEqual([]);
});

test('a full phone is told, and nothing is half there', async () => {
  Object.assign(desk.shelf, { commit: async () => ({ ok: false, trouble: 'full' }) });
  expect(await addPhoto()).toEqual({ ok: false, trouble: 'full' });
  expect(await addVoice()).toEqual({ ok: false, trouble: 'full' });
  expect(await all()).toEqual([]);
});

describe('what is deleted', () => {
  test('comes back as it was, once', async () => {
    await addPhoto();
    const [photo] = await all();
    if (!photo) throw new Error('no photo');
    await media.remove(photo);
    expect(await all()).toEqual([]);
    expect(media.removed.get()).toEqual({ spotId: spot, kind: 'photo', state: 'gone' });
    await media.restore();
    expect(await all()).toEqual([photo]);
    expect(media.removed.get()).toMatchObject({ state: 'back' });
    await desk.shelf.commit({ atMs: 1, removeMedia: [photo.id] });
    await media.restore();
    expect(await all()).toEqual([]);
  });

  test('does not come back once it is forgotten', async () => {
    await addPhoto();
    const [photo] = await all();
    if (!photo) throw new Error('no photo');
    await media.remove(photo);
    media.forget();
    await media.restore();
    expect(await all()).toEqual([]);
  });

  test('a place takes its media along, its own only, and brings them back', async () => {
    await addPhoto();
    await addVoice();
    const before = await all();
    const other = await desk.spots.mark({ sentiment: 'missing', kind: 'light', position: placeAt(9), walkId: null });
    if (!other.ok) throw new Error(other.trouble);
    await media.addPhoto(other.id, new Blob(), async () => undefined);
    await desk.bin.remove('spot', spot);
    expect(await all()).toEqual([]);
    expect(await desk.database.media.count()).toBe(1);
    await desk.bin.restore();
    expect(await all()).toEqual(before);
    await desk.bin.removeEverywhere('spot', spot);
    expect(await all()).toEqual([]);
  });

  test('a place that is gone before its photo is ready keeps none', async () => {
    await desk.spots.remove(spot, 'here');
    expect(await addPhoto()).toEqual({ ok: true });
    expect(await desk.database.media.count()).toBe(0);
  });
});

test('whoever listens to a place hears of its media, and asks no more afterwards', async () => {
  const live = media.of(spot);
  expect(live.get()).toBeUndefined();
  const heard: number[] = [];
  const leave = live.subscribe(() => heard.push(live.get()?.length ?? -1));
  await expect.poll(() => heard).toEqual([0]);
  await addPhoto();
  await expect.poll(() => heard.at(-1)).toBe(1);
  leave();
  expect(live.get()).toBeUndefined();
});
