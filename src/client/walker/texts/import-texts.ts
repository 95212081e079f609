import type { ImportFailure } from '../../recorder/importer-port.ts';
import type { ImportNote, StorageTrouble } from '../../recorder/walker-ports.ts';
import type { TextKey } from '../../ui/text/texts.ts';
import { storageTexts } from './trouble-texts.ts';

export const importNoteTexts = {
  'no-times': 'import.note.no-times',
  'impossible-times': 'import.note.impossible-times',
  'some-points-dropped': 'import.note.some-points-dropped',
  'ride-found': 'import.note.ride-found',
  'long-gaps': 'import.note.long-gaps',
} as const satisfies Record<ImportNote, TextKey>;

export const importFailureTexts = {
  ...storageTexts,
  'empty-file': 'import.failure.empty-file',
  known: 'import.failure.known',
  'too-short': 'import.failure.too-short',
  'too-large': 'import.failure.too-large',
  'not-a-track-file': 'import.failure.not-a-track-file',
  'broken-file': 'import.failure.broken-file',
  'no-track': 'import.failure.no-track',
  'too-many-points': 'import.failure.too-many-points',
} as const satisfies Record<ImportFailure | StorageTrouble, TextKey>;
