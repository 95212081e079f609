import { expect, test } from 'vitest';
import { createOwnHeat } from '../../../src/client/recorder/create-own-heat.ts';
import type { StoredWalk } from '../../../src/client/recorder/ports.ts';
import type { Track } from '../../../src/domain/walk/track.ts';

const walk = (id: string, changes: Partial<StoredWalk> = {}): StoredWalk => ({
  id,
  status: 'finished',
  origin: 'drawn',
  startedAtMs: null,
  endedAtMs: null,
  addedAtMs: 0,
  metres: 500,
  notes: [],
  wanted: false,
  choices: null,
  campaign: null,
  discsMade: true,
  ...changes,
});

const track: Track = {
  segments: [
    {
      origin: 'drawn',
      movement: 'foot',
      points: [
        { lat: 63.43, lng: 10.39, atMs: null },
        { lat: 63.434, lng: 10.39, atMs: null },
      ],
    },
  ],
};

function shelfOf(walks: readonly StoredWalk[]) {
  const read: string[] = [];
  return {
    read,
    walks,
    async listWalks() {
      return this.walks;
    },
    async readTrack(id: string) {
      read.push(id);
      return track;
    },
    readEntries: async () => [],
  };
}

const unseen = async () => undefined;

test('a walk is worked out once, again when its row is another, and left out while it is recorded', async () => {
  const shelf = shelfOf([walk('a'), walk('b'), walk('c', { status: 'recording' })]);
  const own = createOwnHeat(shelf);
  expect((await own.read(unseen)).walked.cells[0]?.figure).toBe(2);
  expect(shelf.read).toEqual(['a', 'b']);
  shelf.walks = [walk('a'), walk('b', { metres: 510 }), walk('d')];
  expect((await own.read(unseen)).walked.cells[0]?.figure).toBe(3);
  expect(shelf.read).toEqual(['a', 'b', 'b', 'd']);
  shelf.walks = [walk('a')];
  expect((await own.read(unseen)).walked.cells[0]?.figure).toBe(1);
});

test('it tells how far it is', async () => {
  const told: number[] = [];
  await createOwnHeat(shelfOf(['a', 'b', 'c', 'd'].map((id) => walk(id)))).read(async (share) => void told.push(share));
  expect(told).toEqual([0, 0.25, 0.5, 0.75]);
});
