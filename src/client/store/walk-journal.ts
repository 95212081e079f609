import type { WalkJournal } from '../recorder/ports.ts';
import type { RowCodec } from './codec.ts';
import type { Database, FixRow, WalkData } from './database.ts';
import { keep } from './keep.ts';

/** The journal of running walks. Every write is its own strict transaction and answers when that is complete. */
export function createWalkJournal(database: Database, codec: RowCodec): WalkJournal {
  const key = (walkId: string) => database.fixes.where('[walkId+seq]').between([walkId, -Infinity], [walkId, Infinity]);
  return {
    begin: ({ id, startedAtMs }) =>
      keep(database, async () => {
        const data = await codec.encode<WalkData>({ ...unmeasured, startedAtMs });
        await database.walks.put({
          id,
          status: 'recording',
          addedAtMs: startedAtMs,
          wanted: false,
          campaign: null,
          data,
        });
      }),
    write: (walkId, fixes) =>
      keep(database, async () => {
        const rows: FixRow[] = [];
        for (const { seq, fix } of fixes) rows.push({ walkId, seq, data: await codec.encode(fix) });
        await database.fixes.bulkPut(rows);
      }),
    finish: (walkId, { endedAtMs, metres }) =>
      keep(database, async () => {
        const row = await database.walks.get(walkId);
        if (row === undefined) return;
        const data = await codec.encode<WalkData>({ ...(await codec.decode(row.data)), endedAtMs, metres });
        await database.walks.put({ ...row, status: 'finished', data });
      }),
    async readUnfinished(walkId) {
      const row = await database.walks.get(walkId);
      if (row?.status !== 'recording') return null;
      const { startedAtMs } = await codec.decode(row.data);
      const rows = await key(walkId).toArray();
      const fixes = await Promise.all(rows.map((fix) => codec.decode(fix.data)));
      return { startedAtMs: startedAtMs ?? row.addedAtMs, fixes };
    },
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
