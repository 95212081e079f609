import type { SpotKind } from '../../domain/spot/kinds.ts';
import type { Sentiment } from '../../domain/spot/sentiment.ts';
import type { Backups } from './backup-port.ts';
import type { FileSaver } from './file-saver-port.ts';

/** `gpx`: map apps and watches; `geojson`: maps on a computer. */
export const walkFileFormats = ['gpx', 'geojson'] as const;
export type WalkFileFormat = (typeof walkFileFormats)[number];

/** What walks and marks are called in a file. */
export interface ExportWords {
  walk(walk: { readonly startedAtMs: number | null; readonly origin: 'recorded' | 'imported' | 'drawn' }): string;
  spot(spot: { readonly sentiment: Sentiment | null; readonly kind: SpotKind | null }): string;
  /** Without its ending. */
  readonly file: string;
}

export interface Exporter {
  /** One finished walk with its marks, or all of them with every mark; as the walker sees them, nothing cut away. */
  makeFile(walkId: string | 'all', format: WalkFileFormat, words: ExportWords): Promise<File>;
}

/** Everything that leaves the app as a file, or comes back as one, apart from walks of other apps. */
export interface FilePorts {
  readonly backups: Backups;
  readonly exporter: Exporter;
  readonly fileSaver: FileSaver;
}
