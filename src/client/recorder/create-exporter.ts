import type { MarkForFile, WalkForFile } from '../../domain/walk/walk-file.ts';
import { writeGeojson } from '../../domain/walk/write-geojson.ts';
import { writeGpx } from '../../domain/walk/write-gpx.ts';
import type { Exporter, ExportWords } from './file-ports.ts';
import type { Shelf, StoredSpot, StoredWalk } from './ports.ts';
import { readLine } from './read-line.ts';

const types = { gpx: 'application/gpx+xml', geojson: 'application/geo+json' } as const;
const writers = { gpx: writeGpx, geojson: writeGeojson } as const;

/** Walks as files for other programs. The line is the one that the app shows; what it leaves out of the fixes is noise. */
export function createExporter(shelf: Shelf): Exporter {
  async function readForFile(walk: StoredWalk, words: ExportWords): Promise<WalkForFile> {
    const { track, fixes } = await readLine(shelf, walk);
    const altitudes = new Map<number, number>();
    for (const { atMs, altitudeMetres } of fixes ?? []) {
      if (altitudeMetres !== null) altitudes.set(atMs, altitudeMetres);
    }
    return { name: words.walk(walk), segments: track.segments, altitudes };
  }

  return {
    async makeFile(wanted, format, words) {
      const walks = (await shelf.listWalks()).filter(
        ({ id, status }) => status === 'finished' && (wanted === 'all' || id === wanted),
      );
      const spots = (await shelf.listSpots()).filter(({ walkId }) => wanted === 'all' || walkId === wanted);
      const content = {
        walks: await Promise.all(walks.map((walk) => readForFile(walk, words))),
        marks: spots.flatMap((spot) => markFor(spot, words)),
      };
      return new File([writers[format](content)], `${words.file}.${format}`, { type: types[format] });
    },
  };
}

function markFor(spot: StoredSpot, words: ExportWords): readonly MarkForFile[] {
  const { position, note, markedAtMs: atMs, sentiment, kind } = spot;
  if (position === null) return [];
  // A mark from the pocket may not have been said what it is.
  const type = kind === null ? (sentiment ?? 'unsaid') : `${sentiment}/${kind}`;
  return [{ position, note, atMs, type, name: words.spot(spot) }];
}
