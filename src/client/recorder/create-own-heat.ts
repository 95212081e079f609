import type { WalkDigest } from '../../domain/heat/digest.ts';
import { digestTrack } from '../../domain/heat/digest-track.ts';
import { gatherOwnHeat } from '../../domain/heat/own-heat.ts';
import type { OwnHeatMaker } from './own-heat-port.ts';
import type { Shelf, StoredWalk } from './ports.ts';
import { readLine } from './read-line.ts';

interface KnownDigest {
  /** The walk's row as it was: a walk that was mended has another. */
  readonly row: string;
  readonly digest: WalkDigest;
}

/** Fetch it when it is asked for: it brings the weight of H3. */
export function createOwnHeat(shelf: Pick<Shelf, 'listWalks' | 'readEntries' | 'readTrack'>): OwnHeatMaker {
  const known = new Map<string, KnownDigest>();

  async function digestOf(walk: StoredWalk): Promise<WalkDigest> {
    const row = JSON.stringify(walk);
    const before = known.get(walk.id);
    if (before?.row === row) return before.digest;
    const { track } = await readLine(shelf, walk);
    const digest = digestTrack(track);
    known.set(walk.id, { row, digest });
    return digest;
  }

  return {
    async read(onShare) {
      const walks = (await shelf.listWalks()).filter(({ status }) => status === 'finished');
      const digests: WalkDigest[] = [];
      for (const [at, walk] of walks.entries()) {
        await onShare(at / walks.length);
        digests.push(await digestOf(walk));
      }
      return gatherOwnHeat(digests);
    },
  };
}
