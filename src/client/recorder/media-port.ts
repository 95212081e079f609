import type { StorageTrouble } from '../../domain/walk/recorder-state.ts';
import type { MediaKind } from '../../protocol/media.ts';
import type { Live } from './live.ts';
import type { OnShare } from './share-port.ts';

/** Why a file became no photo. `too-large`: more than this phone should unpack. Nothing was kept of it. */
export type PhotoFailure = 'not-a-picture' | 'too-large' | 'unreadable';

/** Why nothing is heard. `none`: there is no microphone; `busy`: another app has it. */
export type MicrophoneTrouble = 'denied' | 'none' | 'busy' | 'unsupported';

interface AnyMedia {
  readonly id: string;
  readonly spotId: string;
  readonly mime: string;
  /** Of the bytes, as 64 hexadecimal digits. */
  readonly sha256: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly addedAtMs: number;
  /** Only on this phone. There is no other state yet: nothing takes photos and voices, so nothing sends them. */
  readonly upload: 'kept';
}
export interface Photo extends AnyMedia {
  readonly kind: 'photo';
  readonly widthPx: number;
  readonly heightPx: number;
}
export interface Voice extends AnyMedia {
  readonly kind: 'voice';
  readonly durationMs: number;
}
export type SpotMedia = Photo | Voice;

export type KeptMedia = { readonly ok: true } | { readonly ok: false; readonly trouble: StorageTrouble };

/** Told several times a second. `level` from 0 (silence) to 1; null where it cannot be measured. */
export type OnVoice = (heard: { readonly level: number | null; readonly elapsedMs: number }) => void;

export interface RunningVoice {
  stop(): void;
  /** Resolves when it is over, whatever ended it. `empty`: nothing was recorded. */
  readonly ended: Promise<KeptMedia | { readonly ok: false; readonly trouble: 'empty' }>;
}

/** What was deleted last, and whether it came back. */
export interface RemovedMedia {
  readonly spotId: string;
  readonly kind: MediaKind;
  readonly state: 'gone' | 'back';
}

/** Photos and voice notes of spots. All of it stays on this phone. */
export interface Media {
  /** Of one spot, the oldest first. */
  of(spotId: string): Live<readonly SpotMedia[]>;
  /** Drawn anew, so that nothing of the file but the picture is kept. */
  addPhoto(
    spotId: string,
    file: Blob,
    onShare: OnShare,
  ): Promise<KeptMedia | { readonly ok: false; readonly failure: PhotoFailure }>;
  /** Keeps by itself what it recorded: when it is stopped, after a minute, and when the page is hidden. */
  record(
    spotId: string,
    onVoice: OnVoice,
  ): Promise<
    { readonly ok: true; readonly voice: RunningVoice } | { readonly ok: false; readonly trouble: MicrophoneTrouble }
  >;
  readonly removed: Live<RemovedMedia | null>;
  /** Gone at once; what it was lies in the page's memory until `forget`. */
  remove(media: SpotMedia): Promise<KeptMedia>;
  restore(): Promise<KeptMedia>;
  forget(): void;
}

/** Fetched when a spot is described: who walks needs none of it. */
export interface MediaPorts {
  readonly loadMedia: () => Promise<Media>;
}
