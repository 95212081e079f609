import type { Stray } from '../recorder/ports.ts';
import type { RowCodec } from './codec.ts';
import type { Database } from './database.ts';

/** What stands or waits at a municipality and no walk or spot of this device is prepared for any more. */
export async function readStrays(database: Database, codec: RowCodec): Promise<readonly Stray[]> {
  const { outbox, payloads, spots, walks } = database;
  const found = await database.transaction('r', [outbox, payloads, spots, walks], async () => {
    const campaignOf = new Map((await walks.toArray()).map(({ id, campaign }) => [id, campaign]));
    const here = new Set(await spots.toCollection().primaryKeys());
    const rows = (await outbox.toArray()).filter(({ op, kind, subject, campaign }) => {
      if (op !== 'put') return false;
      return kind === 'walk' ? campaignOf.get(subject) !== campaign : !here.has(subject);
    });
    const bodies = await payloads.bulkGet(rows.map(({ id }) => id));
    return rows.map((row, i) => ({ row, data: bodies[i]?.data }));
  });
  const strays = await Promise.all(
    found.map(async ({ row: { subject, kind, campaign, contributor }, data }) =>
      // What the outbox holds was judged by the wire's schema when it was queued.
      data === undefined ? [] : [{ subject, kind, campaign, contributor, body: await codec.decode(data) } as Stray],
    ),
  );
  return strays.flat();
}
