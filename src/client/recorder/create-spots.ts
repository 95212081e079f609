import { judgeSpot } from './judge-spot.ts';
import { isPlaceUnknown } from './place-unknown.ts';
import type { InTurn, StoredSpot } from './ports.ts';
import { type ProtectingFinished, protectFinished } from './protect-finished.ts';
import type { KeptSpot, Spots } from './walker-ports.ts';

export interface SpotsWorld extends ProtectingFinished {
  readonly inTurn: InTurn;
}

export interface SpotsDesk extends Spots {
  /** Queues what was wanted sent before the device took part in a campaign. */
  queueWaiting(): Promise<void>;
}

/** Marks, describes, moves, sends and removes spots. */
export function createSpots(world: SpotsWorld): SpotsDesk {
  const { shelf, members, clock, ids, inTurn } = world;

  async function find(id: string): Promise<StoredSpot> {
    const spot = await shelf.readSpot(id);
    if (spot === null) throw new Error(`There is no spot ${id} on this device.`);
    return spot;
  }

  async function store(spot: StoredSpot): Promise<KeptSpot> {
    const kept = await shelf.commit({ atMs: clock.nowMs(), spots: [spot] });
    return kept.ok ? { ok: true, held: spot.heldAtHome } : kept;
  }

  /**
   * Keeps a spot; one that is wanted sent is judged against the discs and queued or held back in the same transaction.
   * `newPlace`: nothing was sent from there yet, so where nobody can know whether it is home the walker is asked.
   */
  async function save(spot: StoredSpot, { newPlace }: { readonly newPlace: boolean }): Promise<KeptSpot> {
    const { sentiment, kind, position, wanted } = spot;
    if (!wanted || sentiment === null || kind === null || position === null) return store(spot);
    const isProtected = await protectFinished(world);
    if (!isProtected.ok) return isProtected;
    const discs = await shelf.readDiscs();
    const mayBeHome = newPlace && (await isPlaceUnknown(spot, discs, shelf));
    // A spot stays with the campaign it was first sent to.
    const member = spot.campaign === null ? await members.readCurrent() : await members.read(spot.campaign);
    const judged = await judgeSpot({ ...spot, sentiment, kind, position }, { discs, mayBeHome }, member, ids);
    const contributions = judged.contribution === null ? [] : [judged.contribution];
    const kept = await shelf.commit({ atMs: clock.nowMs(), spots: [judged.spot], contributions });
    return kept.ok ? { ok: true, held: judged.spot.heldAtHome } : kept;
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
      const kept = await inTurn(() => store(spot));
      return kept.ok ? { ok: true, id: spot.id } : kept;
    },
    setSentiment: (id, sentiment) => inTurn(async () => store({ ...(await find(id)), sentiment })),
    describe: (id, said) =>
      inTurn(async () => {
        const spot = await find(id);
        const { kind, note = spot.note, avoids = spot.avoids, agree } = said;
        const described = { ...spot, kind, note, avoids, ...(agree === undefined ? {} : { agree }) };
        // What is held is sent by an answer, not by words.
        return spot.heldAtHome ? store(described) : save(described, { newPlace: false });
      }),
    move: (id, position) =>
      inTurn(async () => {
        // "Not at home" was said of the old place.
        const spot = { ...(await find(id)), position, notAtHome: false };
        return save(spot, { newPlace: true });
      }),
    send: (id, { notAtHome }) =>
      inTurn(async () => {
        const spot = await find(id);
        if (spot.sentiment === null || spot.kind === null) return { ok: false, undescribed: true };
        if (spot.position === null) return { ok: false, placeless: true };
        const said = { ...spot, wanted: true, notAtHome: spot.notAtHome || notAtHome };
        const kept = await save(said, { newPlace: true });
        if (!kept.ok) return kept;
        return kept.held ? { ok: false, held: true } : { ok: true };
      }),
    remove: (id, where) =>
      inTurn(() =>
        shelf.commit({
          atMs: clock.nowMs(),
          removeSpots: [id],
          contributions: [{ op: where === 'everywhere' ? 'withdraw' : 'cancel', subject: id }],
        }),
      ),
    keepAtHome: (id) =>
      inTurn(async () => {
        const kept = await store({ ...(await find(id)), wanted: false });
        return kept.ok ? { ok: true } : kept;
      }),
    async mayBeThere(id) {
      const sendings = await shelf.readContributions(id);
      return sendings.some(({ state, standingRev }) => state === 'waiting' || standingRev !== undefined);
    },
    queueWaiting: () =>
      inTurn(async () => {
        const waiting = (await shelf.listSpots()).filter(
          ({ wanted, heldAtHome, campaign }) => wanted && !heldAtHome && campaign === null,
        );
        for (const spot of waiting) await save(spot, { newPlace: false });
      }),
  };
}
