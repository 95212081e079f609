import type { WalkJournal } from '../recorder/ports.ts';
import { codeEntries } from './code-entries.ts';
import type { RowCodec } from './codec.ts';
import type { Database, WalkData } from './database.ts';
import { keep } from './keep.ts';
import { readEntries } from './read-entries.ts';
import { withConnection } from './with-connection.ts';

/** The journal of running walks. Every write is its own strict transaction and answers when that is complete. */
export function createWalkJournal(database: Database, codec: RowCodec): WalkJournal {
  return {
    begin: ({ id, startedAtMs, ...group }) =>
      keep(database, async () => {
        const data = await codec.encode<WalkData>({ ...unmeasured, startedAtMs, ...group });
        await database.walks.put({
          id,
          status: 'recording',
          addedAtMs: startedAtMs,
          wanted: false,
          campaign: null,
          data,
        });
      }),
    write: (walkId, entries) =>
      keep(database, async () => {
        const { fixes, events } = database;
        const rows = await codeEntries(walkId, entries, codec);
        await database.transaction('rw', [fixes, events], async () => {
          await fixes.bulkPut([...rows.fixes]);
          await events.bulkPut([...rows.events]);
        });
      }),
    finish: (walkId, end) =>
      keep(database, async () => {
        const row = await database.walks.get(walkId);
        if (row === undefined) return;
        const data = await codec.encode<WalkData>({ ...(await codec.decode(row.data)), ...end });
        await database.walks.put({ ...row, status: 'finished', data });
      }),
    readUnfinished: (walkId) =>
      withConnection(database, async () => {
        const row = await database.walks.get(walkId);
        if (row?.status !== 'recording') return null;
        const { startedAtMs } = await codec.decode(row.data);
        return { startedAtMs: startedAtMs ?? row.addedAtMs, entries: await readEntries(database, codec, walkId) };
      }),
  };
}

const unmeasured: WalkData = {
  origin: 'recorded',
  startedAtMs: null,
  endedAtMs: null,
  metres: 0,
  notes: [],
  choices: null,
  discsMade: false,
};
