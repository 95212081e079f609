import type { SpotMedia } from '../recorder/media-port.ts';
import type { StoredSpot, StoredWalk } from '../recorder/ports.ts';
import type { RowCodec } from './codec.ts';
import type { MediaData, MediaRow, SpotData, SpotRow, WalkData, WalkRow } from './database.ts';

/** Rows to records and back: the one place that knows which part of a record is coded. */
export async function walkToRow(walk: StoredWalk, codec: RowCodec): Promise<WalkRow> {
  const { id, status, addedAtMs, wanted, campaign, ...data } = walk;
  return { id, status, addedAtMs, wanted, campaign, data: await codec.encode<WalkData>(data) };
}

export async function rowToWalk({ data, ...open }: WalkRow, codec: RowCodec): Promise<StoredWalk> {
  // Rows from before discs were made at a walk's end say nothing of them.
  return { discsMade: false, ...open, ...(await codec.decode<Omit<WalkData, 'discsMade'>>(data)) };
}

export async function spotToRow(spot: StoredSpot, codec: RowCodec): Promise<SpotRow> {
  const { id, walkId, wanted, notAtHome, heldAtHome, campaign, ...data } = spot;
  return { id, walkId, wanted, notAtHome, heldAtHome, campaign, data: await codec.encode<SpotData>(data) };
}

export async function rowToSpot({ data, ...open }: SpotRow, codec: RowCodec): Promise<StoredSpot> {
  return { ...open, ...(await codec.decode(data)) };
}

export async function mediaToRow(media: SpotMedia, codec: RowCodec): Promise<MediaRow> {
  const { id, spotId, kind, upload, ...data } = media;
  return { id, spotId, kind, upload, data: await codec.encode<MediaData>(data) };
}

export async function rowToMedia({ data, ...open }: MediaRow, codec: RowCodec): Promise<SpotMedia> {
  // The kind lies open and says which of the two the rest is.
  return { ...open, ...(await codec.decode(data)) } as SpotMedia;
}
