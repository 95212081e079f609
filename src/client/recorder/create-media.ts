import { mediaLimits } from '../../protocol/media.ts';
import type { Media, RemovedMedia, SpotMedia } from './media-port.ts';
import type { Microphone, Sound } from './microphone-port.ts';
import type { EncodePhoto } from './photo-port.ts';
import type { Clock, Ids, InTurn, Shelf } from './ports.ts';
import type { Kept } from './walker-ports.ts';
import { createLive } from './writable-live.ts';

export interface MediaWorld {
  readonly shelf: Pick<Shelf, 'readSpot' | 'commit'>;
  readonly of: Media['of'];
  readonly clock: Clock;
  readonly ids: Ids;
  readonly inTurn: InTurn;
  readonly hash: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;
  readonly encodePhoto: EncodePhoto;
  readonly microphone: Microphone;
}

/** A press that slipped. */
const shortestMs = 500;

/** Makes, keeps and deletes the photos and voice notes of spots. */
export function createMedia(world: MediaWorld): Media {
  const { shelf, clock, ids, inTurn } = world;
  const removed = createLive<RemovedMedia | null>(null);
  let contents: SpotMedia | null = null;

  /** Of a spot that was deleted meanwhile nothing is kept: it would lie there and nobody would see it. */
  const keepOf = (media: SpotMedia): Promise<Kept> =>
    inTurn(async () => {
      if ((await shelf.readSpot(media.spotId)) === null) return { ok: true };
      return shelf.commit({ atMs: clock.nowMs(), media: [media] });
    });

  async function made(spotId: string, bytes: Uint8Array<ArrayBuffer>) {
    const sha256 = await world.hash(bytes);
    return { id: ids.uuid(), spotId, bytes, sha256, addedAtMs: clock.nowMs(), upload: 'kept' } as const;
  }

  async function keepSound(spotId: string, sound: Sound | null): Promise<Kept | { ok: false; trouble: 'empty' }> {
    if (sound === null || sound.durationMs < shortestMs) return { ok: false, trouble: 'empty' };
    const { bytes, mime, durationMs } = sound;
    return keepOf({ ...(await made(spotId, bytes)), kind: 'voice', mime, durationMs });
  }

  return {
    of: world.of,
    async addPhoto(spotId, file, onShare) {
      const limits = { sidePx: mediaLimits.photoSidePx, bytes: mediaLimits.photoBytes };
      const encoded = await world.encodePhoto(file, limits, onShare);
      if (!encoded.ok) return encoded;
      const { bytes, mime, widthPx, heightPx } = encoded;
      return keepOf({ ...(await made(spotId, bytes)), kind: 'photo', mime, widthPx, heightPx });
    },
    async record(spotId, onVoice) {
      const limits = { ms: mediaLimits.voiceMs, bytes: mediaLimits.bytes };
      const started = await world.microphone.listen(limits, onVoice);
      if (!started.ok) return started;
      const { stop, sound } = started.listening;
      return { ok: true, voice: { stop, ended: sound.then((heard) => keepSound(spotId, heard)) } };
    },
    removed,
    async remove(media) {
      const kept = await inTurn(() => shelf.commit({ atMs: clock.nowMs(), removeMedia: [media.id] }));
      if (!kept.ok) return kept;
      contents = media;
      removed.set({ spotId: media.spotId, kind: media.kind, state: 'gone' });
      return kept;
    },
    async restore() {
      if (contents === null) return { ok: true };
      const media = contents;
      const kept = await keepOf(media);
      if (!kept.ok) return kept;
      contents = null;
      removed.set({ spotId: media.spotId, kind: media.kind, state: 'back' });
      return kept;
    },
    forget() {
      contents = null;
      removed.set(null);
    },
  };
}
