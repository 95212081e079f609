import type { Drawing } from '../../domain/walk/drawing.ts';
import type { DraftStore, MendDraft } from '../recorder/ports.ts';
import type { Coded, RowCodec } from './codec.ts';
import type { Database } from './database.ts';
import { keep } from './keep.ts';
import { liveOf } from './live.ts';

/** Rows of their own among the small things: one drawing of a walk, one of the gaps of each. Coded, for it may begin at somebody's home. */
const drawingKey = 'drawing';
const mendKey = (walkId: string) => `mend-drawings ${walkId}`;

export function createDrawingStore(database: Database, codec: RowCodec): DraftStore<Drawing> {
  return createDraftStore(database, codec, drawingKey);
}

export function createMendDraftStore(
  database: Database,
  codec: RowCodec,
  walkId: string,
): DraftStore<readonly MendDraft[]> {
  return createDraftStore(database, codec, mendKey(walkId));
}

function createDraftStore<T>(database: Database, codec: RowCodec, key: string): DraftStore<T> {
  const read = async (): Promise<T | null> => {
    const row = await database.settings.get(key);
    return row === undefined ? null : codec.decode(row.value as Coded<T>);
  };
  return {
    live: liveOf(read),
    read,
    keep: (draft) =>
      keep(database, async () => {
        if (draft === null) return database.settings.delete(key);
        await database.settings.put({ key, value: await codec.encode(draft) });
      }),
  };
}

/** Call it in the transaction that deletes a walk: what was drawn of it must not be left. */
export async function dropMendDrafts({ settings }: Database, walkIds: readonly string[]): Promise<void> {
  await settings.bulkDelete(walkIds.map(mendKey));
}

/** Call it in the transaction that keeps the walk: a page killed between the two would offer it once more. */
export async function endDrawing({ settings }: Database): Promise<void> {
  await settings.delete(drawingKey);
}
