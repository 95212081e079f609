import { encodePhoto } from '../capture/encode-photo.ts';
import { hashBytes } from '../capture/hash-bytes.ts';
import { microphone } from '../capture/microphone.ts';
import { createMedia, type MediaWorld } from '../recorder/create-media.ts';
import type { Media } from '../recorder/media-port.ts';
import type { RowCodec } from '../store/codec.ts';
import type { Database } from '../store/database.ts';
import { liveWhileHeard } from '../store/live-while-heard.ts';
import { readMediaOf } from '../store/read-media-of.ts';

type Parts = Pick<MediaWorld, 'shelf' | 'clock' | 'ids' | 'inTurn'> & {
  readonly database: Database;
  readonly codec: RowCodec;
};

/** Fetched when a place is described: nobody needs a camera to start a walk. */
export function composeMedia({ database, codec, ...world }: Parts): Media {
  const of = (spotId: string) => liveWhileHeard(() => readMediaOf(database, codec, spotId));
  return createMedia({ ...world, of, hash: hashBytes, encodePhoto, microphone });
}
