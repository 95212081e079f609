import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';

/**
 * A UUID v4 that the same secret makes of the same words, and that tells nothing of either. Two phones that stem from one
 * backup give one thing one id without having spoken since. `words` are ASCII.
 */
export function deriveId(secret: Uint8Array, words: readonly string[]): string {
  // Characters below 128, so that their codes are their UTF-8 bytes.
  const text = Uint8Array.from(['contribution', ...words].join('\n'), (character) => character.charCodeAt(0));
  const bytes = hmac(sha256, secret, text).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
