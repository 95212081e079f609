import { judgeSpot } from './judge-spot.ts';
import type { Clock, Ids, InTurn, Members, Shelf, StoredSpot } from './ports.ts';
import type { Kept, Spots } from './walker-ports.ts';

export interface SpotsWorld {
  readonly shelf: Shelf;
  readonly members: Members;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly inTurn: InTurn;
}

export interface SpotsDesk extends Spots {
  /** Queues what was wanted sent before the device took part in a campaign. */
  queueWaiting(): Promise<void>;
}

/** Marks, describes, moves, sends and removes spots. */
export function createSpots({ shelf, members, clock, ids, inTurn }: SpotsWorld): SpotsDesk {
  async function find(id: string): Promise<StoredSpot> {
    const spot = await shelf.readSpot(id);
    if (spot === null) throw new Error(`There is no spot ${id} on this device.`);
    return spot;
  }

  /** Keeps a spot; one that is wanted sent is judged against the discs and queued or held back in the same transaction. */
  async function save(spot: StoredSpot): Promise<{ readonly kept: Kept; readonly held: boolean }> {
    const { kind, wanted } = spot;
    const atMs = clock.nowMs();
    if (!wanted || kind === null) return { kept: await shelf.commit({ atMs, spots: [spot] }), held: false };
    // A spot stays with the campaign it was first sent to.
    const member = spot.campaign === null ? await members.readCurrent() : await members.read(spot.campaign);
    const judged = await judgeSpot({ ...spot, kind }, await shelf.readDiscs(), member, ids);
    const contributions = judged.contribution === null ? [] : [judged.contribution];
    const kept = await shelf.commit({ atMs, spots: [judged.spot], contributions });
    return { kept, held: judged.spot.heldAtHome };
  }

  return {
    all: shelf.spots,
    async mark(draft) {
      const spot: StoredSpot = {
        id: ids.uuid(),
        walkId: draft.walkId,
        sentiment: draft.sentiment,
        kind: draft.kind ?? null,
        position: draft.position,
        markedAtMs: clock.nowMs(),
        note: draft.note ?? '',
        avoids: draft.avoids ?? null,
        wanted: false,
        notAtHome: false,
        heldAtHome: false,
        campaign: null,
      };
      const { kept } = await inTurn(() => save(spot));
      return kept.ok ? { ok: true, id: spot.id } : kept;
    },
    describe: (id, said) =>
      inTurn(async () => {
        const spot = await find(id);
        const { kind, note = spot.note, avoids = spot.avoids } = said;
        return (await save({ ...spot, kind, note, avoids })).kept;
      }),
    move: (id, position) =>
      inTurn(async () => {
        // "Not at home" was said of the old place.
        const spot = { ...(await find(id)), position, notAtHome: false };
        return (await save(spot)).kept;
      }),
    send: (id, { notAtHome }) =>
      inTurn(async () => {
        const spot = await find(id);
        if (spot.kind === null) return { ok: false, undescribed: true };
        const { kept, held } = await save({ ...spot, wanted: true, notAtHome: spot.notAtHome || notAtHome });
        return kept.ok && held ? { ok: false, held: true } : kept;
      }),
    remove: (id, where) =>
      inTurn(() =>
        shelf.commit({
          atMs: clock.nowMs(),
          removeSpots: [id],
          contributions: [{ op: where === 'everywhere' ? 'withdraw' : 'cancel', subject: id }],
        }),
      ),
    queueWaiting: () =>
      inTurn(async () => {
        const waiting = (await shelf.listSpots()).filter(
          ({ wanted, heldAtHome, campaign }) => wanted && !heldAtHome && campaign === null,
        );
        for (const spot of waiting) await save(spot);
      }),
  };
}
