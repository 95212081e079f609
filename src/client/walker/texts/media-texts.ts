import type { MicrophoneTrouble, PhotoFailure } from '../../recorder/media-port.ts';
import type { StorageTrouble } from '../../recorder/walker-ports.ts';
import type { TextKey } from '../../ui/text/texts.ts';
import { storageTexts } from './trouble-texts.ts';

export type PhotoTrouble = PhotoFailure | StorageTrouble;
export type VoiceTrouble = MicrophoneTrouble | StorageTrouble | 'empty';

export const photoTexts = {
  ...storageTexts,
  'not-a-picture': 'media.photo.failure.not-a-picture',
  'too-large': 'media.photo.failure.too-large',
  unreadable: 'media.photo.failure.unreadable',
} as const satisfies Record<PhotoFailure | StorageTrouble, TextKey>;

export const voiceTexts = {
  ...storageTexts,
  denied: 'media.voice.trouble.denied',
  none: 'media.voice.trouble.none',
  busy: 'media.voice.trouble.busy',
  unsupported: 'media.voice.trouble.unsupported',
  empty: 'media.voice.trouble.empty',
} as const satisfies Record<MicrophoneTrouble | StorageTrouble | 'empty', TextKey>;
