import type { Bin } from './bin-port.ts';
import type { Clock, InTurn, Shelf } from './ports.ts';
import type { Erasure } from './walker-ports.ts';

export interface ErasureWorld {
  readonly shelf: Shelf;
  readonly clock: Clock;
  readonly inTurn: InTurn;
  readonly bin: Pick<Bin, 'empty'>;
}

/** Everything at once, in one commit: after a kill either all of it is asked back or nothing was said. */
export function createErasure({ shelf, clock, inTurn, bin }: ErasureWorld): Erasure {
  return {
    state: shelf.erasure,
    eraseAll: () =>
      inTurn(async () => {
        // What is still wanted would be sent anew by the next disc, edit or joining.
        const walks = (await shelf.listWalks()).filter(({ wanted }) => wanted);
        const spots = (await shelf.listSpots()).filter(({ wanted }) => wanted);
        const subjects = await shelf.listSubjects();
        const kept = await shelf.commit({
          atMs: clock.nowMs(),
          walks: walks.map((walk) => ({ ...walk, wanted: false })),
          spots: spots.map((spot) => ({ ...spot, wanted: false })),
          contributions: subjects.map((subject) => ({ op: 'withdraw', subject })),
          isErasure: true,
        });
        // What is brought back is as it was, and would be sent anew.
        if (kept.ok) bin.empty();
        return kept;
      }),
  };
}
