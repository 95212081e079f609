import type { BackupTables } from '../../protocol/backup.ts';
import type { StoredDisc } from '../recorder/ports.ts';
import type { OutboxRow, SyncMemory } from '../sync/outbox-port.ts';
import type { RowCodec } from './codec.ts';
import type { Database, DiscRow, MembershipRow, SettingRow } from './database.ts';
import { type MergedOutbox, mergeOutbox, type OutboxSide } from './merge-outbox.ts';
import { mergeSettings } from './merge-settings.ts';
import { memoryKey } from './outbox-store.ts';
import { type AnyRow, codeRows } from './read-backup.ts';

export interface MergeWorld {
  readonly database: Database;
  readonly codec: RowCodec;
  readonly uuid: () => string;
  readonly atMs: number;
}

/** These are more than rows that are here or are not. */
const ownWay = ['outbox', 'payloads', 'discs', 'settings', 'memberships'];

/** A walk is being recorded, so its rows change while one looks. */
export class StillRecording extends Error {}

/**
 * Takes in what a backup holds, in one transaction: what is here stays, what is not comes. Its shape was judged before.
 * `discs` are all there are from then on, made of both.
 */
export async function mergeBackup(
  world: MergeWorld,
  tables: BackupTables,
  discs: readonly StoredDisc[],
): Promise<void> {
  const { database, codec } = world;
  const coded = new Map<string, readonly AnyRow[]>();
  for (const [name, rows] of Object.entries(tables)) coded.set(name, await codeRows(rows as readonly AnyRow[], codec));
  const discRows: DiscRow[] = [];
  for (const [seq, disc] of discs.entries()) discRows.push({ seq, data: await codec.encode(disc) });
  await database.transaction('rw', database.tables, async () => {
    if ((await database.walks.filter(({ status }) => status === 'recording').count()) > 0) throw new StillRecording();
    const outbox = await takeOutbox(world, tables, coded.get('payloads') ?? []);
    for (const table of database.tables.filter(({ name }) => !ownWay.includes(name))) {
      const known = new Set((await table.toCollection().primaryKeys()).map((key) => JSON.stringify(key)));
      const keyOf = (row: AnyRow) =>
        JSON.stringify([table.schema.primKey.keyPath].flat().map((part) => row[String(part)]));
      const isKnown = (row: AnyRow) => known.has(keyOf(row)) || known.has(keyOf(row).slice(1, -1));
      const fresh = (coded.get(table.name) ?? []).filter((row) => !isKnown(row));
      await table.bulkPut(fresh.map((row) => asSent(row, table.name, outbox)));
    }
    await database.discs.clear();
    await database.discs.bulkPut(discRows);
    const settings = mergeSettings(await database.settings.toArray(), tables.settings as SettingRow[]);
    await database.settings.bulkPut([...settings]);
    await takeMemberships(database, tables.memberships as MembershipRow[]);
  });
}

async function takeOutbox(
  { database, atMs, uuid }: MergeWorld,
  tables: BackupTables,
  bodies: readonly AnyRow[],
): Promise<MergedOutbox> {
  const { outbox, payloads, settings, memberships } = database;
  const here: OutboxSide = {
    rows: await outbox.toArray(),
    memberships: await memberships.toArray(),
    epoch: epochOf(await settings.get(memoryKey)),
  };
  // The wire's schema has judged them.
  const backup: OutboxSide = {
    rows: tables.outbox as unknown as OutboxRow[],
    memberships: tables.memberships as MembershipRow[],
    epoch: epochOf((tables.settings as SettingRow[]).find(({ key }) => key === memoryKey)),
  };
  const merged = mergeOutbox(here, backup, { atMs, uuid });
  await outbox.bulkPut([...merged.rows]);
  await outbox.bulkDelete([...merged.forget]);
  await payloads.bulkPut(bodies.filter(({ id }) => merged.theirs.has(String(id))) as never[]);
  for (const { from, to } of merged.copies) {
    const body = await payloads.get(from);
    if (body !== undefined) await payloads.put({ ...body, id: to });
  }
  const bodiless = merged.rows.filter(({ op }) => op === 'withdraw').map(({ id }) => id);
  await payloads.bulkDelete([...bodiless, ...merged.forget]);
  return merged;
}

function epochOf(row: SettingRow | undefined): string | null {
  return (row?.value as SyncMemory | undefined)?.epoch ?? null;
}

/** What was withdrawn here since the backup was made is not wanted any more, or the next disc would send it anew. */
function asSent(row: AnyRow, table: string, { rows }: MergedOutbox): AnyRow {
  if (table !== 'walks' && table !== 'spots') return row;
  const isHeld = row.heldAtHome === true;
  if (row.wanted !== true || row.campaign === null || isHeld) return row;
  return rows.some(({ subject, op }) => subject === row.id && op === 'put') ? row : { ...row, wanted: false };
}

/** The person is who the backup says. Under the same pseudonyms this phone knows the campaign better. */
async function takeMemberships({ memberships }: Database, arriving: readonly MembershipRow[]): Promise<void> {
  for (const row of arriving) {
    const here = await memberships.get(row.campaign);
    const isSame = here?.walkContributor === row.walkContributor && here.spotContributor === row.spotContributor;
    if (!isSame) await memberships.put(here === undefined ? row : { ...row, known: here.known, etag: here.etag });
  }
}
