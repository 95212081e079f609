import type { ReadTrack, ReadTracks } from '../../domain/walk/read-tracks.ts';
import { trackMetres } from '../../domain/walk/track-metres.ts';
import type { Importer } from './importer-port.ts';
import type { Clock, Ids, Shelf, StoredWalk } from './ports.ts';
import { type OnShare, unseen } from './share-port.ts';

export interface ImporterWorld {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly shelf: Shelf;
  /** Opens the file as GeoJSON, or tells why not. */
  readonly readFile: (
    file: File,
    onShare: OnShare,
  ) => Promise<
    | { readonly ok: true; readonly geojson: unknown }
    | { readonly ok: false; readonly failure: 'too-large' | 'empty-file' | 'not-a-track-file' | 'broken-file' }
  >;
}

/** How much of the work is done when the file is opened, and when its tracks are read. */
const openedShare = 0.6;
const readShare = 0.9;

/** A receiver that lay still draws such scraps around itself; nobody calls them a walk. */
const shortestMetres = 50;

/** Keeps each track of a file as a walk, all of them or none; scraps and walks that are here already are left out. */
export function createImporter({ clock, ids, shelf, readFile }: ImporterWorld): Importer {
  return {
    async importFile(file, onShare = unseen) {
      const opened = await readFile(file, (share) => onShare(share * openedShare));
      if (!opened.ok) return opened;
      await onShare(openedShare);
      const read = await readLazily(opened.geojson);
      if (!read.ok) return read;
      await onShare(readShare);
      const long = read.tracks.filter(({ track }) => trackMetres(track) >= shortestMetres);
      const fresh = await leaveOutKnown(shelf, long);
      if (long.length === 0) return { ok: false, failure: 'too-short' };
      if (fresh.length === 0) return { ok: false, failure: 'known' };
      const atMs = clock.nowMs();
      const imported = fresh.map((track) => ({ walk: toWalk(track, ids.uuid(), atMs), track: track.track }));
      const kept = await shelf.commit({
        atMs,
        walks: imported.map(({ walk }) => walk),
        tracks: imported.map(({ walk, track }) => ({ walkId: walk.id, track })),
      });
      if (!kept.ok) return { ok: false, failure: kept.trouble };
      return {
        ok: true,
        walks: imported.map(({ walk }) => ({ id: walk.id, notes: walk.notes })),
        tooShort: read.tracks.length - long.length,
        known: long.length - fresh.length,
      };
    },
  };
}

/** The same file chosen twice must not count a walk twice: same times and the same line, point for point. */
async function leaveOutKnown(shelf: Shelf, tracks: readonly ReadTrack[]): Promise<readonly ReadTrack[]> {
  const kept = (await shelf.listWalks()).filter(({ origin }) => origin === 'imported');
  const known = await Promise.all(
    kept.map(async ({ id, startedAtMs }) => ({ startedAtMs, line: JSON.stringify(await shelf.readTrack(id)) })),
  );
  const fresh: ReadTrack[] = [];
  for (const read of tracks) {
    const line = JSON.stringify(read.track);
    if (known.some((one) => one.startedAtMs === read.startedAtMs && one.line === line)) continue;
    known.push({ startedAtMs: read.startedAtMs, line });
    fresh.push(read);
  }
  return fresh;
}

/** Few walkers import anything: the first screen does without the reader. */
async function readLazily(geojson: unknown): Promise<ReadTracks> {
  const { readTracks } = await import('../../domain/walk/read-tracks.ts');
  return readTracks(geojson);
}

function toWalk({ track, notes, startedAtMs, endedAtMs }: ReadTrack, id: string, addedAtMs: number): StoredWalk {
  return {
    id,
    status: 'finished',
    origin: 'imported',
    startedAtMs,
    endedAtMs,
    addedAtMs,
    metres: trackMetres(track, 'foot'),
    notes,
    wanted: false,
    choices: null,
    campaign: null,
    discsMade: false,
  };
}
