import type { ImportNote } from '../../domain/walk/import-note.ts';
import type { StorageTrouble } from '../../domain/walk/recorder-state.ts';
import type { OnShare } from './share-port.ts';

/** Why a file was refused; nothing was changed. `known`: everything in it was taken in before. */
export type ImportFailure =
  | 'too-large'
  | 'empty-file'
  | 'not-a-track-file'
  | 'broken-file'
  | 'no-track'
  | 'too-many-points'
  | 'too-short'
  | 'known';

export interface Importer {
  /**
   * Reads GPX or GeoJSON, at most 20 MB, and keeps each track of it as a walk; `tooShort` of them are under 50 m and
   * `known` of them are here already, and these are left out.
   */
  importFile(
    file: File,
    onShare?: OnShare,
  ): Promise<
    | {
        readonly ok: true;
        readonly walks: readonly { readonly id: string; readonly notes: readonly ImportNote[] }[];
        readonly tooShort: number;
        readonly known: number;
      }
    | { readonly ok: false; readonly failure: ImportFailure | StorageTrouble }
  >;
}
