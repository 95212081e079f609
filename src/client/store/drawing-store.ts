import type { Drawing } from '../../domain/walk/drawing.ts';
import type { DrawingStore } from '../recorder/ports.ts';
import type { Coded, RowCodec } from './codec.ts';
import type { Database } from './database.ts';
import { keep } from './keep.ts';
import { liveOf } from './live.ts';

/** A row of its own among the small things: there is one drawing at a time. Coded, for it may begin at somebody's home. */
const key = 'drawing';

export function createDrawingStore(database: Database, codec: RowCodec): DrawingStore {
  const read = async (): Promise<Drawing | null> => {
    const row = await database.settings.get(key);
    return row === undefined ? null : codec.decode(row.value as Coded<Drawing>);
  };
  return {
    live: liveOf(read),
    read,
    keep: (drawing) =>
      keep(database, async () => {
        if (drawing === null) return endDrawing(database);
        await database.settings.put({ key, value: await codec.encode(drawing) });
      }),
  };
}

/** Call it in the transaction that keeps the walk: a page killed between the two would offer it once more. */
export async function endDrawing({ settings }: Database): Promise<void> {
  await settings.delete(key);
}
