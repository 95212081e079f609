import type { SpotMedia } from '../recorder/media-port.ts';
import type { RowCodec } from './codec.ts';
import type { Database } from './database.ts';
import { rowToMedia } from './rows.ts';

/** The photos and voice notes of a spot, the oldest first. */
export async function readMediaOf(database: Database, codec: RowCodec, spotId: string): Promise<readonly SpotMedia[]> {
  const rows = await database.media.where('spotId').equals(spotId).toArray();
  const media = await Promise.all(rows.map((row) => rowToMedia(row, codec)));
  return media.sort((a, b) => a.addedAtMs - b.addedAtMs);
}
