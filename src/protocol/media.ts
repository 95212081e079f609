/** What a photo or a voice note may be: the phone keeps to it when it makes one, and a backup is judged by it. */
export const mediaKinds = ['photo', 'voice'] as const;
export type MediaKind = (typeof mediaKinds)[number];

export const mediaLimits = {
  photoSidePx: 1600,
  photoBytes: 600_000,
  voiceMs: 60_000,
  /** Of anything. */
  bytes: 1024 * 1024,
} as const;

/** What the phone makes. Of voices, as the browser names them, with or without their codec. */
export const mediaMime = /^(image\/jpeg|audio\/(webm|mp4|ogg)(;.{1,60})?)$/;
