import type { ErasedCount, ErasureState } from '../recorder/walker-ports.ts';
import type { OutboxRow } from '../sync/outbox-port.ts';
import type { Database } from './database.ts';

export const erasureKey = 'erasure';

/** Writes down which contributions are asked back; call it inside a transaction, before they are. */
export async function rememberErasure({ outbox, settings }: Database): Promise<void> {
  const ids = (await outbox.toArray()).filter(mayStand).map(({ id }) => id);
  await settings.put({ key: erasureKey, value: ids });
}

/** What the municipality may have, and what became of what was asked back. */
export async function readErasure({ outbox, settings, spots, walks }: Database): Promise<ErasureState> {
  const rows = await outbox.toArray();
  const asked = (await settings.get(erasureKey))?.value as readonly string[] | undefined;
  const unqueued = [...(await walks.toArray()), ...(await spots.filter(({ heldAtHome }) => !heldAtHome).toArray())];
  return {
    there: count(rows.filter(mayStand)),
    unsent:
      rows.filter(({ op, mayBeKnown }) => op === 'put' && !mayBeKnown).length +
      unqueued.filter(({ wanted, campaign }) => wanted && campaign === null).length,
    last: asked === undefined ? null : lastOf(rows, new Set(asked)),
  };
}

/** What was refused and of which no earlier wording stands is not there. */
function mayStand({ op, state, mayBeKnown, standingRev }: OutboxRow): boolean {
  if (op === 'withdraw') return false;
  return standingRev !== undefined || state === 'done' || (state === 'waiting' && mayBeKnown);
}

function lastOf(rows: readonly OutboxRow[], asked: ReadonlySet<string>): ErasureState['last'] {
  const mine = rows.filter(({ id }) => asked.has(id));
  return { asked: count(mine), erased: count(mine.filter(({ op, state }) => op === 'withdraw' && state === 'done')) };
}

function count(rows: readonly OutboxRow[]): ErasedCount {
  const of = (kind: OutboxRow['kind']) => rows.filter((row) => row.kind === kind).length;
  return { walks: of('walk'), spots: of('spot') };
}
