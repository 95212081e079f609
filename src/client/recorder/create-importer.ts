import type { ReadTrack, ReadTracks } from '../../domain/walk/read-tracks.ts';
import { trackMetres } from '../../domain/walk/track-metres.ts';
import type { Clock, Ids, Shelf, StoredWalk } from './ports.ts';
import type { Importer } from './walker-ports.ts';

export interface ImporterWorld {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly shelf: Shelf;
  /** Opens the file as GeoJSON, or tells why not. */
  readonly readFile: (
    file: File,
  ) => Promise<
    | { readonly ok: true; readonly geojson: unknown }
    | { readonly ok: false; readonly failure: 'too-large' | 'not-a-track-file' | 'broken-file' }
  >;
}

/** Keeps each track of a file as a walk, all of them or none. */
export function createImporter({ clock, ids, shelf, readFile }: ImporterWorld): Importer {
  return {
    async importFile(file) {
      const opened = await readFile(file);
      if (!opened.ok) return opened;
      const read = await readLazily(opened.geojson);
      if (!read.ok) return read;
      const atMs = clock.nowMs();
      const imported = read.tracks.map((track) => ({ walk: toWalk(track, ids.uuid(), atMs), track: track.track }));
      const kept = await shelf.commit({
        atMs,
        walks: imported.map(({ walk }) => walk),
        tracks: imported.map(({ walk, track }) => ({ walkId: walk.id, track })),
      });
      if (!kept.ok) return { ok: false, failure: kept.trouble };
      return { ok: true, walks: imported.map(({ walk }) => ({ id: walk.id, notes: walk.notes })) };
    },
  };
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
  };
}
