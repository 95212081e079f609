import { isMendOf, type Mend, withMend } from '../../domain/walk/mend.ts';
import type { Clock, InTurn, StoredWalk } from './ports.ts';
import { prepareStoredWalk } from './prepare-stored-walk.ts';
import { type Protecting, queueWalk } from './protect-anew.ts';
import { readLine } from './read-line.ts';
import type { Kept, SameWay, WalkSummary, Walks } from './walker-ports.ts';

export interface MendingWorld extends Protecting {
  readonly clock: Clock;
  readonly inTurn: InTurn;
}

/** Keeps what the walker says of the gaps of a walk. The fixes are never changed by it, and no disc is: those come of the fixes. */
export function createMending(world: MendingWorld): Pick<Walks, 'mend' | 'answerUnseen' | 'findSameWay'> {
  const { shelf, clock, inTurn, members, ids } = world;

  /** What was sent of it before would else stand as it was. */
  async function keep(walk: StoredWalk): Promise<Kept> {
    const atMs = clock.nowMs();
    const member = walk.wanted && walk.campaign !== null ? await members.read(walk.campaign) : null;
    if (member === null || walk.choices === null) return shelf.commit({ atMs, walks: [walk] });
    const discs = await shelf.readDiscs();
    const prepared = await prepareStoredWalk(shelf, walk, walk.choices, discs, member.campaign);
    const queued = queueWalk(walk, prepared, member, ids);
    return shelf.commit({ atMs, walks: [queued.walk], contributions: [queued.contribution] });
  }

  const change = (id: string, changed: (walk: StoredWalk) => Promise<StoredWalk>): Promise<Kept> =>
    inTurn(async () => {
      const walk = await shelf.readWalk(id);
      if (walk === null || walk.status === 'recording') throw new Error(`Walk ${id} is not there to be mended.`);
      return keep(await changed(walk));
    });

  async function findSameWay(id: string): Promise<SameWay | null> {
    const { findSameWay: fill } = await import('../../domain/walk/same-way.ts');
    const walk = await shelf.readWalk(id);
    if (walk === null) return null;
    const { mends: _mends, ...unmended } = walk;
    const { track, mending } = await readLine(shelf, unmended);
    const gaps = mending.map(({ gap }) => gap);
    if (gaps.length === 0) return null;
    const others = (await shelf.listWalks()).filter((other) => other.id !== id && other.status === 'finished');
    const latestFirst = others.toSorted((a, b) => startOf(b) - startOf(a));
    for (const other of latestFirst) {
      const fills = fill(track, gaps, (await readLine(shelf, other)).track);
      const summary: WalkSummary | undefined = (await shelf.readSummary(other.id))?.walk;
      if (fills === null || summary === undefined) continue;
      const likeMs = other.startedAtMs;
      return {
        walk: summary,
        mends: gaps.map((gap, i) => ({ gap: endsOf(gap), how: 'same-way', points: fills[i] ?? [], likeMs })),
      };
    }
    return null;
  }

  return {
    mend: (id, gap, mend) =>
      change(id, async (walk) => ({ ...walk, mends: withMend(walk.mends ?? [], endsOf(gap), mend) })),
    findSameWay,
    answerUnseen: (id, unseen) =>
      change(id, async (walk) => {
        const way = unseen === 'same-way' ? await findSameWay(id) : null;
        if (way === null) return { ...walk, unseen };
        const others = (walk.mends ?? []).filter((mend) => !way.mends.some(({ gap }) => isMendOf(mend, gap)));
        return { ...walk, unseen, mends: [...others, ...way.mends] };
      }),
  };
}

function startOf({ startedAtMs, addedAtMs }: StoredWalk): number {
  return startedAtMs ?? addedAtMs;
}

/** Why there is a gap is found out anew each time. */
function endsOf({ from, to, fromMs, untilMs }: Mend['gap']): Mend['gap'] {
  return { from, to, fromMs, untilMs };
}
