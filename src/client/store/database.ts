import { Dexie, type Table } from 'dexie';
import type { Fix } from '../../domain/walk/fix.ts';
import type { Track } from '../../domain/walk/track.ts';
import type { WalkEvent } from '../../domain/walk/walk-entry.ts';
import type { Campaign } from '../../protocol/campaign.ts';
import type { SpotMedia } from '../recorder/media-port.ts';
import type { StoredDisc, StoredSpot, StoredWalk } from '../recorder/ports.ts';
import type { OutboxRow } from '../sync/outbox-port.ts';
import type { Coded } from './codec.ts';

/** Keys and flags lie open, because the database looks rows up by them; everything personal lies in `data`, coded. */
export interface WalkRow extends Pick<StoredWalk, 'id' | 'status' | 'addedAtMs' | 'wanted' | 'campaign'> {
  readonly data: Coded<WalkData>;
}
export type WalkData = Omit<StoredWalk, 'id' | 'status' | 'addedAtMs' | 'wanted' | 'campaign'>;

export interface FixRow {
  readonly walkId: string;
  readonly seq: number;
  readonly data: Coded<Fix>;
}

/** What happened to a recording besides its fixes. */
export interface EventRow {
  readonly walkId: string;
  readonly seq: number;
  /** How many of the walk's fixes were written down before it. */
  readonly fixesBefore: number;
  readonly data: Coded<WalkEvent>;
}

export interface TrackRow {
  readonly walkId: string;
  readonly data: Coded<Track>;
}

export interface SpotRow
  extends Pick<StoredSpot, 'id' | 'walkId' | 'wanted' | 'notAtHome' | 'heldAtHome' | 'campaign'> {
  readonly data: Coded<SpotData>;
}
export type SpotData = Pick<StoredSpot, 'sentiment' | 'kind' | 'position' | 'markedAtMs' | 'note' | 'avoids' | 'agree'>;

/** A photo or voice note: a row of its own, so that what is said of a spot is read and written without its bytes. */
export interface MediaRow extends Pick<SpotMedia, 'id' | 'spotId' | 'kind' | 'upload'> {
  readonly data: Coded<MediaData>;
}
type DataOf<T> = T extends SpotMedia ? Omit<T, 'id' | 'spotId' | 'kind' | 'upload'> : never;
export type MediaData = DataOf<SpotMedia>;

/** Apart from the outbox row, so that each attempt rewrites a hundred bytes and not a whole walk. */
export interface PayloadRow {
  readonly id: string;
  readonly data: Coded<unknown>;
}

export interface DiscRow {
  /** The order they were made in, which the next one's place depends on. */
  readonly seq: number;
  readonly data: Coded<StoredDisc>;
}

export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}

export interface MembershipRow {
  readonly campaign: string;
  readonly token: string;
  readonly walkContributor: string;
  readonly spotContributor: string;
  readonly known: Campaign;
  readonly etag: string | null;
}

export interface Tables {
  readonly walks: Table<WalkRow, string>;
  readonly fixes: Table<FixRow, [string, number]>;
  readonly events: Table<EventRow, [string, number]>;
  readonly tracks: Table<TrackRow, string>;
  readonly spots: Table<SpotRow, string>;
  readonly media: Table<MediaRow, string>;
  readonly outbox: Table<OutboxRow, string>;
  readonly payloads: Table<PayloadRow, string>;
  readonly discs: Table<DiscRow, number>;
  readonly settings: Table<SettingRow, string>;
  readonly memberships: Table<MembershipRow, string>;
}

export type Database = Dexie & Tables;

/**
 * The schema, single truth of what lies on the device. Only ever add: after a kill a new version must go on with a walk the
 * old one began, and no migration may touch a payload.
 */
export function openDatabase(name: string): Database {
  // `relaxed`, Chrome's default, answers before the disk has it: a killed phone would lose what was shown as saved.
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' });
  database.version(1).stores({
    walks: 'id',
    fixes: '[walkId+seq]',
    tracks: 'walkId',
    spots: 'id',
    outbox: 'id, subject, state',
    payloads: 'id',
    discs: 'seq',
    settings: 'key',
    memberships: 'campaign',
  });
  database.version(2).stores({ events: '[walkId+seq]' });
  database.version(3).stores({ media: 'id, spotId' });
  return database as Database;
}
