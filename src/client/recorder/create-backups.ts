import { dayIn } from '../../domain/calendar/day-in.ts';
import { type BackupContent, type BackupTables, backupContent, backupVersion } from '../../protocol/backup.ts';
import type { BackupHolds, Backups, BackupTrouble, OpenFailure } from './backup-port.ts';
import { mergeDiscs } from './merge-discs.ts';
import type { Clock, InTurn, StoredDisc } from './ports.ts';
import type { Protecting } from './protect-anew.ts';
import { protectMerged } from './protect-merged.ts';
import type { Kept } from './walker-ports.ts';

/** What lies on the device as a whole. */
export interface BackupStore {
  read(): Promise<Readonly<Record<string, readonly unknown[]>> | null>;
  names(): readonly string[];
  readKeys(): Promise<StoredKeys>;
  merge(
    tables: BackupTables,
    discs: readonly StoredDisc[],
    atMs: number,
  ): Promise<Kept | { readonly ok: false; readonly trouble: 'recording' }>;
}

export interface StoredKeys {
  readonly walks: ReadonlySet<string>;
  readonly spots: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
}

export interface BackupsWorld extends Protecting {
  readonly store: BackupStore;
  readonly clock: Clock;
  readonly inTurn: InTurn;
  /** The file's bytes: how they are packed and sealed is not known here. */
  readonly writeFile: (content: unknown, password: string | null) => Promise<Blob>;
  readonly readFile: (
    file: Blob,
    password: string | null,
  ) => Promise<
    { readonly ok: true; readonly content: unknown } | { readonly ok: false; readonly failure: OpenFailure }
  >;
  /** What else is due once everything is in. */
  readonly onRestored: () => void;
}

/** Makes the backup and takes it in. Whatever is wrong with a file is found before anything is written. */
export function createBackups(world: BackupsWorld): Backups {
  const { store, clock, inTurn } = world;

  async function restore(tables: BackupTables): Promise<Kept | { ok: false; trouble: BackupTrouble }> {
    const kept = await inTurn(async () => {
      const before = await world.shelf.readDiscs();
      const arriving = tables.discs.map(({ data }) => ({ claims: null, ...data }) as unknown as StoredDisc);
      const discs = mergeDiscs(before, arriving);
      const keys = await store.readKeys();
      const merged = await store.merge(tables, discs, clock.nowMs());
      return merged.ok ? protectMerged(world, { here: { keys, discs: before }, arriving, discs }) : merged;
    });
    if (kept.ok) world.onRestored();
    return kept;
  }

  return {
    async make(password) {
      const tables = await inTurn(store.read);
      if (tables === null) return { ok: false, trouble: 'recording' };
      const madeAtMs = clock.nowMs();
      const blob = await world.writeFile({ v: backupVersion, madeAtMs, tables }, password);
      const file = new File([blob], `kopi-${dayIn(undefined, madeAtMs)}.seniortrakk`, { type: blob.type });
      return { ok: true, file, holds: holdsOf(tables as BackupTables) };
    },
    async open(file, password) {
      const read = await world.readFile(file, password);
      if (!read.ok) return read;
      const content = judge(read.content, store.names());
      if (typeof content === 'string') return { ok: false, failure: content };
      const { tables } = content;
      const keys = await store.readKeys();
      const fresh = {
        walks: tables.walks.filter(({ id }) => !keys.walks.has(id)).length,
        spots: tables.spots.filter(({ id }) => !keys.spots.has(id)).length,
      };
      return { ok: true, backup: { ...holdsOf(tables), fresh, restore: () => restore(tables) } };
    },
  };
}

/** The file's hash holds, so a word that this version does not know is one that a newer version wrote. */
const unknownWord = ['invalid_value', 'custom'];

/** A table that this version has no place for would be lost: only a newer one can take it in. */
function judge(content: unknown, names: readonly string[]): BackupContent | OpenFailure {
  const judged = backupContent.safeParse(content);
  if (!judged.success) return judged.error.issues.every(({ code }) => unknownWord.includes(code)) ? 'newer' : 'damaged';
  const isKnown = ([name, rows]: [string, readonly unknown[]]) => rows.length === 0 || names.includes(name);
  return Object.entries(judged.data.tables).every(isKnown) ? judged.data : 'newer';
}

function holdsOf({ walks, spots }: BackupTables): BackupHolds {
  const times = [
    ...walks.map(({ addedAtMs, data }) => data.startedAtMs ?? addedAtMs),
    ...spots.map(({ data }) => data.markedAtMs),
  ];
  const lastAtMs = times.reduce<number | null>((last, time) => Math.max(last ?? time, time), null);
  return { walks: walks.length, spots: spots.length, lastAtMs };
}
