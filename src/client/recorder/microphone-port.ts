import type { MicrophoneTrouble, OnVoice } from './media-port.ts';

export interface Sound {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mime: string;
  readonly durationMs: number;
}

export interface Listening {
  stop(): void;
  /** null: nothing was heard at all. */
  readonly sound: Promise<Sound | null>;
}

export interface Microphone {
  /** Stops by itself at either limit and when the page is hidden. */
  listen(
    limits: { readonly ms: number; readonly bytes: number },
    onVoice: OnVoice,
  ): Promise<
    { readonly ok: true; readonly listening: Listening } | { readonly ok: false; readonly trouble: MicrophoneTrouble }
  >;
}
