import type { PhotoFailure } from './media-port.ts';
import type { OnShare } from './share-port.ts';

export interface PhotoLimits {
  /** Of the longer side. */
  readonly sidePx: number;
  readonly bytes: number;
}

export type EncodedPhoto =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly mime: string;
      readonly widthPx: number;
      readonly heightPx: number;
    }
  | { readonly ok: false; readonly failure: PhotoFailure };

/** Draws a picture anew within the limits: of the file nothing but what is seen goes along. */
export type EncodePhoto = (file: Blob, limits: PhotoLimits, onShare: OnShare) => Promise<EncodedPhoto>;
